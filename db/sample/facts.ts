import { addDays, dayOf } from "../../lib/calendar/shanghai";
import {
  FACTS,
  type FactName,
  type FactRule,
  type FactValue,
  isAnswered,
  type RecordedFacts,
} from "../../lib/leads/facts";
import { GATES } from "../../lib/leads/gates";
import type { Stage } from "../../lib/leads/stages";
import type { LocationId } from "../../lib/policy/reference";
import type { Random } from "./random";

/** What the made-up answers are made from. */
export type Knowing = {
  clusterId: string;
  locationId: LocationId;
  companyName: string;
  amountFen: number;
  landMu: number;
  isForeign: boolean;
  country: string;
};

const NOTES = ["已电话核实。", "材料齐全，已归档。", "客户现场说明，见会议纪要。", "按部门意见办理。"];
const CODE = "91440101MA59E3Q12D";

const originKindOf = ({ isForeign, country }: Knowing) =>
  isForeign ? (["HK", "MO", "TW"].includes(country) ? "hk-macao-taiwan" : "foreign") : "domestic";

/** Facts that follow from what is known; any other is drawn from what its rule allows. */
const PARTICULAR: Partial<Record<FactName, (knowing: Knowing) => FactValue>> = {
  originCountry: ({ country }) => country,
  originKind: originKindOf,
  decision: () => "pursue",
  duplicateCheck: () => true,
  fairCompetitionCheck: () => true,
  legalName: ({ companyName }) => companyName,
  registeredName: ({ companyName }) => `${companyName}（肇庆）`,
  creditCode: () => CODE,
  registeredCode: () => CODE,
  landMu: ({ landMu }) => landMu,
  contractAmount: ({ amountFen }) => amountFen,
  totalInvestment: ({ amountFen }) => amountFen,
  paidIn: ({ amountFen }) => Math.round(amountFen * 0.3),
  paidInTotal: ({ amountFen }) => Math.round(amountFen * 0.85),
  firstContactLocation: ({ locationId }) => locationId,
  consideredLocations: ({ locationId }) => [locationId],
};

function invented(name: FactName, at: Date, knowing: Knowing, random: Random): FactValue {
  const rule: FactRule = FACTS[name];
  const isPassed = random.chance(0.8);
  const own = name === "reviewResult" ? (isPassed ? "pass" : "conditional") : PARTICULAR[name]?.(knowing);
  if (own !== undefined) return own;
  if (rule.kind === "cluster") return knowing.clusterId;
  if (rule.kind === "choice") return random.pick(rule.choices ?? []);
  if (rule.kind === "choices") return [rule.choices?.[0] as string];
  if (rule.kind === "amount") return Math.round((knowing.amountFen * random.whole(20, 60)) / 100);
  if (rule.kind === "number") return random.whole(10, 400);
  if (rule.kind === "day")
    return /expected|deadline/i.test(name) ? addDays(dayOf(at), random.whole(90, 400)) : dayOf(at);
  if (rule.kind === "yes-no") return true;
  if (rule.kind === "measures") return [];
  return random.pick(NOTES);
}

/** Answers to what the gate of `stage` asks for and nobody has said; some clients cannot say, where that is legal. */
export function answers(
  stage: Stage,
  facts: RecordedFacts,
  at: Date,
  by: string,
  knowing: Knowing,
  random: Random,
): RecordedFacts {
  const gate = GATES[stage];
  const moment = at.toISOString();
  const given: RecordedFacts = {};
  const answer = (name: FactName) => {
    if (isAnswered(given, name) || isAnswered(facts, name)) return;
    const isUnsaid = FACTS[name].mayBeUnsaid && random.chance(0.12);
    given[name] = isUnsaid
      ? { unsaid: true, at: moment, by }
      : { value: invented(name, at, knowing, random), at: moment, by };
  };
  for (const name of gate.facts) answer(name);
  for (const name of gate.evidence) answer(name);
  for (const [first] of gate.oneOf ?? []) if (first) answer(first);
  for (const rule of gate.when ?? []) {
    const said = given[rule.fact] ?? facts[rule.fact];
    if (said && "value" in said && rule.is.includes(String(said.value))) for (const name of rule.also) answer(name);
  }
  return given;
}
