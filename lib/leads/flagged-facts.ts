import type { Lead } from "@/db";
import type { Decided } from "../matching/result";
import type { FactAnswers } from "./fact-input";
import { type FactName, factValue } from "./facts";

/** What leaves the works, and what the works draw: each a choice among several. */
export const FLAGGED_FACTS = ["environmentFlags", "energyFlags"] as const satisfies FactName[];

type Flag = { fact: (typeof FLAGGED_FACTS)[number]; flag: string };

/** Readings and needs that stand for a flag. A need of the same kind is the same wish in other words. */
const FLAGS: Record<string, Flag> = {
  effluent: { fact: "environmentFlags", flag: "effluent" },
  emissions: { fact: "environmentFlags", flag: "emissions" },
  "hazardous-waste": { fact: "environmentFlags", flag: "hazardous-waste" },
  "dangerous-goods": { fact: "environmentFlags", flag: "dangerous-goods" },
  noise: { fact: "environmentFlags", flag: "noise" },
  "effluent-volume": { fact: "environmentFlags", flag: "effluent" },
  "double-supply": { fact: "energyFlags", flag: "double-supply" },
  steam: { fact: "energyFlags", flag: "steam" },
  power: { fact: "energyFlags", flag: "high-power" },
  voltage: { fact: "energyFlags", flag: "high-power" },
  electricity: { fact: "energyFlags", flag: "high-power" },
  "need.steam": { fact: "energyFlags", flag: "steam" },
  "need.gas": { fact: "energyFlags", flag: "gas" },
  "need.big-power": { fact: "energyFlags", flag: "high-power" },
};

/** From here on it takes more than a usual 10 kV line [the house's default]. */
const HIGH_POWER_KVA = 10_000;
const HIGH_VOLTAGE_KV = 35;
/** What 10 MVA come to in a year of two shifts. */
const HIGH_USE_KWH = 50_000_000;

/** Whether a decided reading says that its flag holds; an ordinary supply says nothing either way. */
function holds({ name, value, unit }: Decided): boolean {
  if (typeof value !== "number") return value === true;
  if (name === "power") return value * (unit?.startsWith("M") ? 1_000 : 1) >= HIGH_POWER_KVA;
  if (name === "electricity") return value >= HIGH_USE_KWH;
  return name === "voltage" ? value >= HIGH_VOLTAGE_KV : value > 0;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The flags of one fact with those decided true added, and left out those decided false, and those that a reading held
 * which now says otherwise, while no other holds them.
 */
export function flagged(
  lead: Pick<Lead, "facts">,
  fact: Flag["fact"],
  decisions: readonly Decided[],
  before: readonly Decided[],
): FactAnswers {
  const known = factValue(lead.facts, fact);
  const flags = new Set(Array.isArray(known) ? (known as string[]) : []);
  const names = new Set(decisions.map(({ name }) => name));
  const now = [...before.filter(({ name }) => !names.has(name)), ...decisions];
  const held = (by: readonly Decided[], flag: string) =>
    by.some((each) => FLAGS[each.name]?.flag === flag && holds(each));
  for (const decision of decisions) {
    const own = FLAGS[decision.name];
    if (own?.fact !== fact) continue;
    const { flag } = own;
    if (held(now, flag)) flags.add(flag).delete("none");
    else if (decision.value === false || held(before, flag)) flags.delete(flag);
  }
  if (same([...flags], known ?? [])) return {};
  return { [fact]: flags.size > 0 ? { value: [...flags] } : null };
}
