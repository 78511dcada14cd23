import type { Lead, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { isCreditCode } from "../inquiries/credit-code";
import type { PolicySet } from "../policy/reference";
import { refuse } from "../refusal";
import type { FactAnswers } from "./fact-input";
import { type FactName, factValue, type RecordedFacts } from "./facts";
import type { RecordFacts } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/** Answers laid over what is known; null takes an answer back. An answer that says the same keeps its date and author. */
export function answered(facts: RecordedFacts, answers: FactAnswers, at: string, by: string): RecordedFacts {
  const now: RecordedFacts = { ...facts };
  for (const [name, answer] of Object.entries(answers) as [FactName, FactAnswers[FactName]][]) {
    if (answer === undefined) continue;
    const known = now[name];
    if (answer === null) delete now[name];
    else if ("unsaid" in answer) now[name] = known && "unsaid" in known ? known : { unsaid: true, at, by };
    else if (!known || !("value" in known) || JSON.stringify(known.value) !== JSON.stringify(answer.value))
      now[name] = { value: answer.value, at, by };
  }
  return now;
}

const COLUMNS = {
  cluster: "clusterId",
  landMu: "landMu",
  floorAreaM2: "floorAreaM2",
  totalInvestment: "investmentFen",
  contractAmount: "contractFen",
  actualJobs: "jobs",
  creditCode: "creditCode",
  firstContactLocation: "firstContactLocationId",
} as const satisfies Partial<Record<FactName, keyof NewLead>>;

/** The columns that lists and reports read, of the facts that were touched. */
export function projected(facts: RecordedFacts, touched: readonly FactName[]): Partial<NewLead> {
  const change: Record<string, unknown> = {};
  for (const name of touched) {
    const column = name in COLUMNS ? COLUMNS[name as keyof typeof COLUMNS] : undefined;
    if (column) change[column] = factValue(facts, name);
  }
  if (touched.includes("cluster")) change.isClusterConfirmed = factValue(facts, "cluster") !== null;
  if (touched.includes("paidIn") || touched.includes("paidInTotal"))
    change.paidInFen = factValue(facts, "paidInTotal") ?? factValue(facts, "paidIn");
  return change as Partial<NewLead>;
}

/** Refuses input.invalid for a cluster or measure the policy library does not have, and for a credit code that cannot be. */
function mustBeKnown(answers: FactAnswers, set: PolicySet): void {
  const { cluster, policyPromises } = answers;
  if (cluster && "value" in cluster && !set.clusters.some(({ id }) => id === cluster.value))
    refuse("input.invalid", {}, { "facts.cluster": "not-a-choice" });
  const promised = policyPromises && "value" in policyPromises ? (policyPromises.value as string[]) : [];
  if (promised.some((id) => !set.measures.some((measure) => measure.id === id)))
    refuse("input.invalid", {}, { "facts.policyPromises": "not-a-choice" });
  for (const name of ["creditCode", "registeredCode"] as const) {
    const code = answers[name];
    if (code && "value" in code && !isCreditCode(String(code.value).toUpperCase()))
      refuse("input.invalid", {}, { [`facts.${name}`]: "credit-code" });
  }
}

/**
 * Write down what has become known: any part, in any order. Only the facts named are checked.
 * Refuses: lead.not-found, lead.not-active, input.invalid, lead.changed.
 */
export async function recordFacts(tx: Tx, actor: Actor, input: RecordFacts): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "record-facts", input);
  mustBeKnown(input.facts, await tx.policy.current());
  return stateOf(await keepFacts(tx, actor, lead, input.facts));
}

async function keepFacts(tx: Tx, actor: Actor, lead: Lead, answers: FactAnswers): Promise<Lead> {
  const facts = answered(lead.facts, answers, new Date().toISOString(), actor.id);
  const change = { facts, ...projected(facts, Object.keys(answers) as FactName[]) };
  return keepLead(tx, actor, lead, change, { event: "lead.facts-recorded" });
}
