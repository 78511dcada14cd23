import type { Words } from "@/app/_ui/words";
import { FACTS, type FactKind, type FactName, type FactRule, factValue, type RecordedFacts } from "@/lib/leads/facts";
import type { Choice } from "../../_work/asks";
import { NO_MEASURES } from "./fact-values";

/** One fact as a form asks it: plain data for the island. Amounts are typed in 万元. */
export type FactField = {
  name: FactName;
  kind: FactKind;
  group: string;
  label: string;
  hint?: string;
  unit?: string;
  options?: readonly Choice[];
  mayBeUnsaid: boolean;
  value: string | string[];
  isUnsaid: boolean;
};

export type FactChoices = { places: readonly Choice[]; clusters: readonly Choice[]; measures: readonly Choice[] };

const WAN_FEN = 1_000_000;

function shown(kind: FactKind, value: ReturnType<typeof factValue>): string | string[] {
  if (kind === "choices" || kind === "locations" || kind === "measures") {
    // Nothing promised is an answer, too, and not the same as not answered.
    if (kind === "measures" && Array.isArray(value) && value.length === 0) return [NO_MEASURES];
    return Array.isArray(value) ? value : [];
  }
  if (value === null) return "";
  if (kind === "amount") return String(Number(value) / WAN_FEN);
  if (kind === "yes-no") return value ? "yes" : "no";
  return String(value);
}

function optionsOf(name: FactName, rule: FactRule, t: Words, choices: FactChoices): readonly Choice[] | undefined {
  if (rule.choices) return rule.choices.map((value) => ({ value, label: t(`choice.${name}.${value}`) }));
  if (rule.kind === "yes-no")
    return [
      { value: "yes", label: t("yes") },
      { value: "no", label: t("no") },
    ];
  if (rule.kind === "location" || rule.kind === "locations") return choices.places;
  if (rule.kind === "cluster") return choices.clusters;
  if (rule.kind !== "measures") return undefined;
  return [{ value: NO_MEASURES, label: t("noMeasures") }, ...choices.measures];
}

/** The questions for some facts, with what is known already. `t` says the sentences of facts.json. */
export function factFields(
  names: readonly { name: FactName; group: string }[],
  known: RecordedFacts,
  t: Words,
  choices: FactChoices,
): FactField[] {
  return names.map(({ name, group }) => {
    const rule: FactRule = FACTS[name];
    const fact = known[name];
    return {
      name,
      kind: rule.kind,
      group,
      label: t(`label.${name}`),
      hint: t.has(`hint.${name}`) ? t(`hint.${name}`) : undefined,
      unit: rule.unit && rule.unit !== "ratio" ? t(`unit.${rule.unit}`) : undefined,
      options: optionsOf(name, rule, t, choices),
      mayBeUnsaid: rule.mayBeUnsaid,
      value: shown(rule.kind, factValue(known, name)),
      isUnsaid: Boolean(fact && "unsaid" in fact),
    };
  });
}
