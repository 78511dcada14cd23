import { expect, test } from "vitest";
import { flagged } from "@/lib/leads/flagged-facts";
import type { Decided } from "@/lib/matching/result";

const holding = (flags: string[]) => ({
  facts: flags.length > 0 ? { energyFlags: { value: flags, at: "2026-11-25T00:00:00Z", by: "li" } } : {},
});
const energy = (flags: string[], decisions: Decided[], before: Decided[] = []) =>
  flagged(holding(flags), "energyFlags", decisions, before).energyFlags;
const POWER = { name: "power", value: 12, unit: "MVA" };

test("power is high from 10 MVA or 35 kV on, in whatever unit; an ordinary supply says nothing", () => {
  expect(energy([], [POWER])).toEqual({ value: ["high-power"] });
  expect(energy([], [{ name: "power", value: 10_000, unit: "kVA" }])).toEqual({ value: ["high-power"] });
  expect(energy([], [{ name: "power", value: 9_999, unit: "kW" }])).toBeUndefined();
  expect(energy([], [{ name: "voltage", value: 110, unit: "kV" }])).toEqual({ value: ["high-power"] });
  expect(energy([], [{ name: "electricity", value: 60_000_000, unit: "kWh/year" }])).toEqual({ value: ["high-power"] });
  expect(energy([], [{ name: "electricity", value: 2_000_000, unit: "kWh/year" }])).toBeUndefined();
  expect(energy(["high-power"], [{ name: "voltage", value: 10, unit: "kV" }])).toBeUndefined();
});

test("gas, steam and power asked of a place are energy needs, and end 'none'", () => {
  const decisions = ["need.gas", "need.steam", "need.big-power", "need.river-port"].map((name) => ({
    name,
    value: true,
  }));
  expect(energy(["none"], decisions)).toEqual({ value: ["gas", "steam", "high-power"] });
});

test("a flag goes with the last reading that held it", () => {
  const steam = { name: "steam", value: 8, unit: "t/h" };
  const asked = { name: "need.steam", value: true };
  expect(energy(["steam"], [{ name: "steam", value: null }], [steam, asked])).toBeUndefined();
  expect(energy(["steam", "gas"], [{ name: "steam", value: null }], [steam])).toEqual({ value: ["gas"] });
  expect(energy(["high-power"], [{ name: "power", value: 2, unit: "MVA" }], [POWER])).toBeNull();
  expect(energy(["steam"], [{ name: "steam", value: null }])).toBeUndefined();
});
