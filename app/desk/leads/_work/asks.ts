import type { Words } from "@/app/_ui/words";
import type { Ask, AskField } from "@/app/desk/_parts/ask";
import type { LeadLine } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { GATES } from "@/lib/leads/gates";
import { CHANNELS } from "@/lib/leads/sources";
import { nextStage, stagesUpTo } from "@/lib/leads/stages";
import { CLOSE_CAUSES } from "@/lib/leads/statuses";
import { type Verb, verbsFor } from "@/lib/leads/verbs";

export type Choice = { value: string; label: string };

/** What the forms choose from, already named in the reader's language. */
export type Choices = {
  /** Colleagues who can see this lead. */
  officers: readonly Choice[];
  places: readonly Choice[];
  clusters: readonly Choice[];
};

/** What the matcher thinks, for the form that confirms it. */
export type Guess = { clusterId: string | null; locationId: string | null };

const PATHS: Partial<Record<Verb, string>> = {
  "log-touch": "touches",
  "amend-details": "details",
  "set-next-action": "next-action",
  "match-again": "match",
  "decide-match": "match-decision",
  "mark-invalid": "invalid",
  "mark-duplicate": "duplicate",
};

/** The part of a lead the actions look at; editing its details takes the whole of it, see detail-fields.ts. */
export type AskLead = Pick<
  LeadLine,
  | "id"
  | "version"
  | "stage"
  | "status"
  | "ownerId"
  | "locationId"
  | "isAccepted"
  | "respondedAt"
  | "nextAction"
  | "nextActionOn"
  | "isClusterConfirmed"
>;

export type AskContext = { lead: AskLead; actor: Actor; t: Words; choices: Choices; guess: Guess };

function reason({ t }: AskContext, isOptional = false): AskField {
  return { kind: "area", name: "reason", label: t(isOptional ? "ask.reasonOr" : "ask.reason"), optional: isOptional };
}

function nextAction({ t, lead }: AskContext, isOptional: boolean): AskField[] {
  return [
    {
      kind: "text",
      name: "nextAction",
      label: t("ask.nextAction"),
      optional: isOptional,
      value: isOptional ? "" : (lead.nextAction ?? ""),
    },
    {
      kind: "date",
      name: "nextActionOn",
      label: t("ask.nextActionOn"),
      optional: isOptional,
      value: isOptional ? "" : (lead.nextActionOn ?? ""),
    },
  ];
}

const named = (t: Words, below: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: t(`${below}.${value}`) }));

/** What each action asks before it is done. */
const FIELDS: Partial<Record<Verb, (context: AskContext) => AskField[]>> = {
  "hand-over": (context) => [
    {
      kind: "select",
      name: "toId",
      label: context.t("ask.toId"),
      options: context.choices.officers.filter(({ value }) => value !== context.lead.ownerId),
    },
    reason(context, true),
  ],
  "log-touch": (context) => [
    {
      kind: "radio",
      name: "channel",
      label: context.t("ask.channel"),
      options: named(context.t, "channel", CHANNELS),
      value: "phone",
    },
    {
      kind: "radio",
      name: "direction",
      label: context.t("ask.direction"),
      options: named(context.t, "direction", ["out", "in"]),
      value: "out",
    },
    { kind: "area", name: "summary", label: context.t("ask.summary") },
    { kind: "moment", name: "at", label: context.t("ask.at"), hint: context.t("ask.atHint"), optional: true },
    ...nextAction(context, true),
  ],
  "set-next-action": (context) => nextAction(context, false),
  "decide-match": ({ t, choices, guess }) => [
    {
      kind: "select",
      name: "clusterId",
      label: t("ask.cluster"),
      options: [...choices.clusters, { value: "none", label: t("ask.none") }],
      value: guess.clusterId ?? "",
    },
    {
      kind: "select",
      name: "locationId",
      label: t("ask.place"),
      options: [...choices.places, { value: "none", label: t("ask.none") }],
      value: guess.locationId ?? "",
    },
    { kind: "area", name: "note", label: t("ask.note"), optional: true },
  ],
  offer: (context) => [
    {
      kind: "select",
      name: "locationId",
      label: context.t("ask.locationId"),
      options: context.choices.places.filter(({ value }) => value !== context.lead.locationId),
      value: context.guess.locationId ?? "",
    },
    reason(context),
  ],
  "withdraw-offer": (context) => [reason(context)],
  accept: ({ t, actor, choices }) => [
    { kind: "select", name: "officerId", label: t("ask.officerId"), options: choices.officers, value: actor.id },
    { kind: "area", name: "note", label: t("ask.note"), optional: true },
  ],
  decline: (context) => [reason(context)],
  return: (context) => [reason(context)],
  advance: ({ t }) => [{ kind: "area", name: "note", label: t("ask.note"), optional: true }],
  "move-back": (context) => [
    {
      kind: "select",
      name: "to",
      label: context.t("ask.to"),
      options: named(context.t, "stage", stagesUpTo(context.lead.stage).slice(0, -1)),
    },
    reason(context),
  ],
  pause: (context) => [reason(context), { kind: "date", name: "revisitOn", label: context.t("ask.revisitOn") }],
  resume: (context) => [reason(context, true)],
  close: (context) => [
    { kind: "select", name: "cause", label: context.t("ask.cause"), options: named(context.t, "cause", CLOSE_CAUSES) },
    reason(context),
  ],
  reopen: (context) => [reason(context)],
  "mark-invalid": (context) => [reason(context)],
  "mark-duplicate": (context) => [
    { kind: "text", name: "of", label: context.t("ask.of"), hint: context.t("ask.ofHint") },
    reason(context, true),
  ],
  release: (context) => [reason(context, true)],
};

/** One action as a form, whether or not this person may do it. */
export function askFor(verb: Verb, context: AskContext): Ask {
  const { lead, t, guess } = context;
  const next = nextStage(lead.stage);
  const stage = next ? t(`stage.${next}`) : "";
  const isFirstReply = verb === "log-touch" && !lead.respondedAt;
  const isGuess = verb === "decide-match" && !lead.isClusterConfirmed && Boolean(guess.clusterId);
  const say = (part: string) => (t.has(`verb.${verb}.${part}`) ? t(`verb.${verb}.${part}`, { stage }) : undefined);
  return {
    verb,
    url: `/api/v1/leads/${lead.id}/${PATHS[verb] ?? verb}`,
    title: (isFirstReply ? say("first") : isGuess ? say("confirm") : undefined) ?? say("title") ?? verb,
    description: isFirstReply ? say("firstHint") : say("description"),
    submit: say("submit"),
    done: say("done") ?? "",
    tone: verb === "mark-invalid" || verb === "close" ? "danger" : undefined,
    fields: FIELDS[verb]?.(context) ?? [],
    fixed: { version: lead.version, ...(verb === "advance" && { to: next }) },
  };
}

const mayEnterNext = ({ actor, lead }: AskContext): boolean => {
  const next = nextStage(lead.stage);
  return next !== null && GATES[next].movers.includes(actor.role);
};

/** In the order a day has: what is waiting on this person first. */
const FOREMOST: readonly Verb[] = ["accept", "decline", "release", "claim", "advance", "log-touch", "resume", "reopen"];
const MENU: readonly Verb[] = [
  "log-touch",
  "claim",
  "set-next-action",
  "offer",
  "withdraw-offer",
  "hand-over",
  "advance",
  "move-back",
  "return",
  "pause",
  "resume",
  "reopen",
  "mark-duplicate",
  "close",
  "mark-invalid",
];

/** Everything this person may do with the lead as it stands: up to three buttons, the rest behind "More". */
export function asksFor(context: AskContext, isReady: boolean): { buttons: Ask[]; menu: Ask[] } {
  const { lead, actor } = context;
  const possible = new Set(
    verbsFor(actor, lead).filter((verb) => verb !== "advance" || (isReady && mayEnterNext(context))),
  );
  const first = FOREMOST.filter((verb) => possible.has(verb) && !(verb === "claim" && lead.status === "in-transfer"));
  // An unanswered investor comes before everything that can wait.
  const answer =
    possible.has("log-touch") && !lead.respondedAt && lead.ownerId === actor.id ? (["log-touch"] as const) : [];
  const allocate = possible.has("offer") && lead.stage === "assessed" ? (["offer"] as const) : [];
  const chosen = [...new Set<Verb>([...answer, ...allocate, ...first])].slice(0, 2);
  const rest = MENU.filter((verb) => possible.has(verb) && !chosen.includes(verb));
  return { buttons: chosen.map((verb) => askFor(verb, context)), menu: rest.map((verb) => askFor(verb, context)) };
}
