import { readFactsOf } from "@/app/_server/read-facts";
import { words } from "@/app/_ui/words";
import type { Match } from "@/db";
import type { Locale } from "@/lib/languages";
import {
  FIGURE_READINGS,
  FLAG_READINGS,
  MONEY_READINGS,
  NAME_READINGS,
  POWER_UNITS,
  TENURES,
  TIMINGS,
  WANTED_READINGS,
} from "@/lib/leads/readings";
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
  control: Figure | Choice | { kind: "text" } | null;
};
/** A figure in the one unit it has, or in one of several that are told by their own name: currencies, kVA and MW. */
type Figure = { kind: "figure"; units: readonly string[]; isWhole: boolean };
type Choice = { kind: "choice"; options: Option[] };

const isOf = (names: readonly string[], name: string) => names.includes(name);
const isFigure = (name: string): name is keyof typeof FIGURE_READINGS => name in FIGURE_READINGS;
const isWanted = (name: string): name is keyof typeof WANTED_READINGS => name in WANTED_READINGS;
const isMoney = (name: string) => isOf(MONEY_READINGS, name);
const isNamed = (name: string) => /^(?:need|place)\./.test(name);
const CHECKED = [...FLAG_READINGS, ...NAME_READINGS, "power", "tenure", "timing"];
const isChecked = (name: string) =>
  isMoney(name) || isFigure(name) || isWanted(name) || isNamed(name) || isOf(CHECKED, name);

function keptAs(name: string, { value, unit }: Pick<FoundFact, "value" | "unit">): ReadingField["keep"] {
  if (isNamed(name)) return { value: true };
  if (isMoney(name)) return unit && isOf(CURRENCIES, unit) ? { value: Math.round(Number(value)), unit } : null;
  if (name === "power") return unit && isOf(POWER_UNITS, unit) ? { value, unit } : null;
  const isPeople = name === "jobs" || name.startsWith("labour.");
  if (isPeople && typeof value === "number") return { value: Math.round(value) };
  if (name === "tenure") return isOf(TENURES, String(value)) ? { value } : null;
  if (name === "timing") return isOf(TIMINGS, String(value)) ? { value } : null;
  return { value };
}

/** What "right" would keep of a reading dismissed before: only what needs no figure to be said. */
const restoredAs = (name: string) => (isNamed(name) || isWanted(name) ? { value: true } : null);

function controlOf(name: string, locale: Locale): ReadingField["control"] {
  const m = words(locale, "matching");
  const facts = words(locale, "facts");
  const choice = (values: readonly string[], below: string): Choice => ({
    kind: "choice",
    options: values.map((value) => ({ value, label: m(`${below}.${value}`) })),
  });
  const figure = (unit: string): Figure => ({
    kind: "figure",
    // Units of quantities are said around their figure.
    units: [facts.has(`unit.${unit}`) ? facts(`unit.${unit}`) : m(`read.${unit}`, { n: "" }).trim()],
    isWhole: unit === "people",
  });
  if (isMoney(name)) return { kind: "figure", units: CURRENCIES, isWhole: true };
  if (name === "power") return { kind: "figure", units: POWER_UNITS, isWhole: false };
  if (isFigure(name)) return figure(FIGURE_READINGS[name]);
  if (isWanted(name)) return figure(WANTED_READINGS[name]);
  if (isOf(NAME_READINGS, name)) return { kind: "text" };
  if (isOf(FLAG_READINGS, name)) return choice(["yes", "no"], "read");
  if (name === "tenure") return choice(TENURES, "tenure");
  return name === "timing" ? choice(TIMINGS, "timing") : null;
}

function dismissedLabel(name: string, set: PolicySet, locale: Locale): string {
  const m = words(locale, "matching");
  if (!isNamed(name)) return m(`fact.${name}`);
  const [kind, id = ""] = name.split(".");
  return `${m(`fact.${kind}`)} ${nameOf(set, kind === "place" ? "location" : "need", id, locale)}`;
}

/** What was read in the words and can be decided, each thing once, and after it what was dismissed before. */
export function readingFields({ input, result }: Match, set: PolicySet, locale: Locale): ReadingField[] {
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
    const label = dismissedLabel(name, set, locale);
    fields.set(name, {
      name,
      label,
      said: null,
      state: "none",
      keep: restoredAs(name),
      control: controlOf(name, locale),
    });
  }
  return [...fields.values()];
}
