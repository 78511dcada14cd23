import type { FactAnswers } from "@/lib/leads/fact-input";
import { FACTS, type FactName, type FactRule, type FactValue } from "@/lib/leads/facts";
import { GATES } from "@/lib/leads/gates";
import { type Stage, stagesUpTo } from "@/lib/leads/stages";

const PLAIN: Record<FactRule["kind"], FactValue> = {
  text: "已核实",
  amount: 5_000_000_000,
  number: 30,
  day: "2026-03-02",
  choice: "",
  choices: [],
  "yes-no": true,
  location: "deqing",
  locations: ["deqing", "fengkai"],
  cluster: "modern-agriculture-food",
  measures: [],
};

const PARTICULAR: Partial<Record<FactName, FactValue>> = {
  decision: "pursue",
  reviewResult: "pass",
  originKind: "domestic",
  creditCode: "91440101MA59E3Q12D",
  registeredCode: "91440101MA59E3Q12D",
};

function plainAnswer(name: FactName, clusterId: string): FactValue {
  const rule: FactRule = FACTS[name];
  if (name in PARTICULAR) return PARTICULAR[name] as FactValue;
  if (rule.kind === "cluster") return clusterId;
  if (rule.kind === "choice") return rule.choices?.[0] as string;
  return rule.kind === "choices" ? [rule.choices?.[0] as string] : PLAIN[rule.kind];
}

/** An answer to every fact that the gates up to `stage` ask for. */
export function answersUpTo(stage: Stage, clusterId: string): FactAnswers {
  const names = stagesUpTo(stage).flatMap((each) => {
    const gate = GATES[each];
    return [
      ...gate.facts,
      ...gate.evidence,
      ...(gate.when ?? []).flatMap(({ also }) => also),
      ...(gate.oneOf ?? []).map((group) => group[0] as FactName),
    ];
  });
  return Object.fromEntries(names.map((name) => [name, { value: plainAnswer(name, clusterId) }]));
}
