import { shortDateTime } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { Rule, TimeLeft } from "./time-left";

/** Sentences that a list says fifty times over: put together once, then remembered. */
const kept = new Map<string, string>();
const MOST = 5_000;

function once(name: string, make: () => string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const said = make();
  kept.set(name, said);
  return said;
}

/** "剩余 4 小时", "2 working days late". */
export function clockSaid({ late, unit, n }: TimeLeft, locale: Locale): string {
  const key = `clock.${late ? "over" : "left"}.${unit}`;
  return once(`${locale} ${key} ${n}`, () => words(locale, "desk")(key, { n }));
}

const DUE = "\u0001";

/** The rule behind a clock and the moment it ends, for its title. */
export function clockTitle(rule: Rule, due: Date, locale: Locale): string {
  const sentence = once(`${locale} ${rule}`, () => words(locale, "desk")(`clock.rule.${rule}`, { due: DUE }));
  return sentence.replace(DUE, shortDateTime(due));
}
