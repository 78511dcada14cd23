import type { Ask } from "@/app/desk/_parts/ask";
import { GATES } from "@/lib/leads/gates";
import { nextStage } from "@/lib/leads/stages";
import { type Verb, verbsFor } from "@/lib/leads/verbs";
import { type AskContext, FIELDS } from "./ask-fields";

export type { AskContext, AskLead, Choice, Choices, Guess } from "./ask-fields";

const PATHS: Partial<Record<Verb, string>> = {
  "log-touch": "touches",
  "amend-details": "details",
  "set-next-action": "next-action",
  "match-again": "match",
  "decide-match": "match-decision",
  "answer-policy-change": "policy-change",
  "mark-invalid": "invalid",
  "mark-duplicate": "duplicate",
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
