import { amountIn, number } from "@/app/_ui/format";
import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { decidedName } from "@/lib/matching/decided";
import { momentParts } from "@/lib/matching/facts/calendar";
import { nameOf } from "@/lib/matching/naming";
import type { Decided, FoundFact } from "@/lib/matching/result";
import { CURRENCIES, type Currency } from "@/lib/money";
import type { PolicySet } from "@/lib/policy/reference";

/** One thing that was read, in the reader's words: "Land", "20 mu". `name` ties it to its place in the text. */
export type ReadFact = {
  name: string;
  label: string;
  value: string;
  span: [number, number];
  /** An officer confirmed or corrected it. */
  isDecided: boolean;
};

const MONEY = new Set(["amount", "first-phase", "fixed-assets"]);

function money(value: number, unit: string | undefined, m: Words, locale: Locale): string {
  if (!unit) return m("read.noCurrency", { amount: number(value, locale) });
  return (CURRENCIES as readonly string[]).includes(unit)
    ? amountIn(value, unit as Currency, locale)
    : `${number(value, locale)} ${unit}`;
}

function figureIn(fact: FoundFact, value: number, m: Words, locale: Locale): string {
  if (MONEY.has(fact.name)) return money(value, fact.unit, m, locale);
  const n = number(value, locale, 1);
  return fact.unit ? m(`read.${fact.unit}`, { n }) : n;
}

/** "next-year-h1" as "First half of next year". */
function moment(value: string, m: Words): string {
  const { year = null, part = null } = momentParts(value) ?? {};
  const named = year?.startsWith("year-") ? m("timing.year", { year: year.slice(5) }) : year && m(`timing.of.${year}`);
  return part && named
    ? m(`timing.part.${part}`, { year: named })
    : m.has(`timing.${value}`)
      ? m(`timing.${value}`)
      : (named ?? value);
}

function said(fact: FoundFact, set: PolicySet, m: Words, locale: Locale): string {
  const { name, value, range, limit } = fact;
  if (typeof value === "number") {
    if (!range) return figureIn(fact, value, m, locale);
    const [from, to] = range;
    return m("read.range", { from: figureIn(fact, from, m, locale), to: figureIn(fact, to, m, locale) });
  }
  if (typeof value === "boolean") return m(name.startsWith("labour.") ? "read.wanted" : value ? "read.yes" : "read.no");
  if (name === "place") return nameOf(set, "location", value, locale);
  if (name === "tenure") return m(`tenure.${value}`);
  if (name === "timing") return moment(value, m);
  if (limit) return m("read.within", { name: value, n: limit[0], unit: m(`read.unit.${limit[1]}`) });
  return value;
}

/**
 * What was read in a text, in the order of the text, for showing beside it. Needs of the place come with their own name.
 * A match kept by an earlier version of the product may hold facts in a form not shown any more: they are left out.
 */
export function readFactsOf(
  set: PolicySet,
  facts: readonly FoundFact[],
  locale: Locale,
  decided: readonly Decided[] = [],
): ReadFact[] {
  const m = words(locale, "matching");
  return facts.flatMap((fact) => {
    const { name, span, value } = fact;
    if (!span) return [];
    const isDecided = decided.some((each) => each.name === decidedName(fact));
    if (name.startsWith("need."))
      return [{ name, label: m("fact.need"), value: nameOf(set, "need", name.slice(5), locale), span, isDecided }];
    const isOld =
      !m.has(`fact.${name}`) ||
      (name === "timing" && !momentParts(String(value)) && !m.has(`timing.${value}`)) ||
      (fact.unit && !MONEY.has(name) && !m.has(`read.${fact.unit}`));
    return isOld ? [] : [{ name, label: m(`fact.${name}`), value: said(fact, set, m, locale), span, isDecided }];
  });
}
