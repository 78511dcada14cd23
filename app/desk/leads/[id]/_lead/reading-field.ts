import { readFactsOf } from "@/app/_server/read-facts";
import { words } from "@/app/_ui/words";
import type { Match } from "@/db";
import type { Locale } from "@/lib/languages";
import { FIGURE_READINGS, FLAG_READINGS, TENURES, TIMINGS } from "@/lib/leads/readings";
import { decidedName } from "@/lib/matching/decided";
import { nameOf } from "@/lib/matching/naming";
import type { FoundFact } from "@/lib/matching/result";
import { CURRENCIES } from "@/lib/money";
import type { PolicySet } from "@/lib/policy/reference";

type Option = { value: string; label: string };
type Value = string | number | boolean;

/** One reading to be checked: what it says, what "right" would keep, and how it can be put right. Plain data for an island. */
export type ReadingField = {
  /** As the door knows it: "land", "need.river-port", "place.sihui". */
  name: string;
  label: string;
  /** What was read, in the reader's words; null once it was dismissed. */
  said: string | null;
  /** What the officer said last; null while nobody has. */
  state: "keep" | "none" | null;
  /** Null where what was read cannot be kept as it is, such as an amount without its currency. */
  keep: { value: Value; unit?: string } | null;
  /** Null for what is meant or is not. */
  control: { kind: "figure"; unit: string; isWhole: boolean } | { kind: "money" } | Choice | null;
};
type Choice = { kind: "choice"; options: Option[] };

const isOf = (names: readonly string[], name: string) => names.includes(name);
const isFigure = (name: string): name is keyof typeof FIGURE_READINGS => name in FIGURE_READINGS;
const CHECKED = ["amount", ...Object.keys(FIGURE_READINGS), ...FLAG_READINGS, "tenure", "timing"];
const isChecked = (name: string) => isOf(CHECKED, name) || /^(?:need|place)\./.test(name);

function keptAs(name: string, { value, unit }: Pick<FoundFact, "value" | "unit">): ReadingField["keep"] {
  if (/^(?:need|place)\./.test(name)) return { value: true };
  if (name === "amount") return unit && isOf(CURRENCIES, unit) ? { value: Math.round(Number(value)), unit } : null;
  if (name === "jobs") return { value: Math.round(Number(value)) };
  if (name === "tenure") return isOf(TENURES, String(value)) ? { value } : null;
  if (name === "timing") return isOf(TIMINGS, String(value)) ? { value } : null;
  return { value };
}

function controlOf(name: string, locale: Locale): ReadingField["control"] {
  const m = words(locale, "matching");
  const choice = (values: readonly string[], below: string): Choice => ({
    kind: "choice",
    options: values.map((value) => ({ value, label: m(`${below}.${value}`) })),
  });
  if (name === "amount") return { kind: "money" };
  if (isFigure(name)) {
    const unit = words(locale, "facts")(`unit.${FIGURE_READINGS[name]}`);
    return { kind: "figure", unit, isWhole: name === "jobs" };
  }
  if (isOf(FLAG_READINGS, name)) return choice(["yes", "no"], "read");
  if (name === "tenure") return choice(TENURES, "tenure");
  return name === "timing" ? choice(TIMINGS, "timing") : null;
}

/** What was read in the words and can be decided, each thing once, and after it what was dismissed before. */
export function readingFields({ input, result }: Match, set: PolicySet, locale: Locale): ReadingField[] {
  const m = words(locale, "matching");
  const decided = input.decided ?? [];
  const fields = new Map<string, ReadingField>();
  for (const fact of result.facts) {
    const name = decidedName(fact);
    const [read] = readFactsOf(set, [fact], locale);
    if (!read || !isChecked(name) || fields.has(name)) continue;
    const state = decided.some((each) => each.name === name) ? "keep" : null;
    const { label, value: said } = read;
    fields.set(name, { name, label, said, state, keep: keptAs(name, fact), control: controlOf(name, locale) });
  }
  for (const { name, value } of decided) {
    if (value !== null || fields.has(name)) continue;
    const [kind, id] = name.split(".");
    const isNamed = id !== undefined;
    const label = isNamed
      ? `${m(`fact.${kind}`)} ${nameOf(set, kind === "place" ? "location" : "need", id, locale)}`
      : m(`fact.${name}`);
    const keep = isNamed ? { value: true } : null;
    fields.set(name, { name, label, said: null, state: "none", keep, control: controlOf(name, locale) });
  }
  return [...fields.values()];
}
