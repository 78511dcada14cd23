import type { Words } from "@/app/_ui/words";
import type { AskField } from "@/app/desk/_parts/ask";
import type { LeadLine } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { CHANNELS } from "@/lib/leads/sources";
import { stagesUpTo } from "@/lib/leads/stages";
import { CLOSE_CAUSES } from "@/lib/leads/statuses";
import type { Verb } from "@/lib/leads/verbs";
import { NOTICE_ANSWERS } from "@/lib/rematching/outcomes";

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
export const FIELDS: Partial<Record<Verb, (context: AskContext) => AskField[]>> = {
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
  "answer-policy-change": ({ t }) => [
    {
      kind: "radio",
      name: "outcome",
      label: t("ask.outcome"),
      options: named(t, "outcome", NOTICE_ANSWERS),
      value: "told",
    },
    { kind: "area", name: "note", label: t("ask.outcomeNote"), optional: true },
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
