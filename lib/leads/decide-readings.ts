import type { Lead, Match, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { decidedName } from "../matching/decided";
import type { Decided, MatchInput } from "../matching/result";
import { refuse } from "../refusal";
import { filledBy } from "./decided-facts";
import type { FactName } from "./facts";
import type { DecideReadings } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { guessed, keepMatch, matchInput, settledFor } from "./match-again";
import { answered, projected } from "./record-facts";

/** Only what was read in the words, or decided before, can be decided. Refuses input.invalid. */
function mustBeRead(decisions: readonly Decided[], latest: Match | null): Match {
  const read = (latest?.result.facts ?? []).filter(({ span }) => span).map(decidedName);
  const known = new Set([...read, ...(latest?.input.decided ?? []).map(({ name }) => name)]);
  const unknown = decisions.findIndex(({ name }) => !known.has(name));
  if (unknown >= 0) refuse("input.invalid", {}, { [`decisions.${unknown}.name`]: "not-a-choice" });
  return latest ?? refuse("input.invalid");
}

/** An amount taken back is not what the match before went by any more. */
function inputWith(lead: Lead, before: MatchInput, decided: Decided[], change: Partial<NewLead>): MatchInput {
  const isTakenBack = change.amount === null;
  const figures = isTakenBack ? { ...before, investmentAmount: null, currency: null } : before;
  return { ...matchInput({ ...lead, ...change } as Lead, before.text, figures), decided };
}

/**
 * Say of what was read in the investor's words that it is right, otherwise, or not so. What is right fills the record,
 * and the lead is matched again by it; the answer before is kept.
 * Refuses: lead.not-found, lead.not-active, input.invalid, lead.changed.
 */
export async function decideReadings(tx: Tx, actor: Actor, input: DecideReadings): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "decide-readings", input);
  const latest = mustBeRead(input.decisions, await tx.matches.latest(lead.id));
  const before = latest.input.decided ?? [];
  const now = new Date();
  const names = new Set(input.decisions.map(({ name }) => name));
  const decided: Decided[] = [...before.filter(({ name }) => !names.has(name)), ...input.decisions];
  const { answers, columns } = filledBy(lead, input.decisions, before);
  const facts = answered(lead.facts, answers, now.toISOString(), actor.id);
  const filled = { facts, ...projected(facts, Object.keys(answers) as FactName[]), ...columns };
  const result = await keepMatch(tx, lead.id, inputWith(lead, latest.input, decided, filled), now);
  const change = { ...filled, ...guessed(result, await settledFor(tx, lead)) };
  const readings = input.decisions.map(({ name, value, ...unit }) => ({
    name,
    before: before.find((each) => each.name === name)?.value ?? readIn(latest, name),
    after: value,
    ...unit,
  }));
  const detail = { readings, behaviour: result.behaviour, policyVersion: result.policyVersion };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.readings-decided", detail }));
}

/** What the text was read to say; null where that reading was dismissed. */
function readIn({ result }: Match, name: string): Decided["value"] {
  const fact = result.facts.find((each) => each.span && decidedName(each) === name);
  return fact ? (name.startsWith("place.") ? true : fact.value) : null;
}
