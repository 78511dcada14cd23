import { z } from "zod";
import { CURRENCIES } from "../money";
import { FACTS } from "./facts";

/** Readings that are true or false. */
export const FLAG_READINGS = [
  "effluent",
  "emissions",
  "hazardous-waste",
  "dangerous-goods",
  "noise",
  "double-supply",
] as const;

/** Readings in figures, with the unit they are decided in. */
export const FIGURE_READINGS = {
  land: "mu",
  "floor-area": "m2",
  jobs: "people",
  voltage: "kV",
  electricity: "kWh/year",
  water: "t/day",
  "effluent-volume": "t/day",
  steam: "t/h",
} as const;
export type FigureReading = keyof typeof FIGURE_READINGS;
/** Whole units of a currency of their own. */
export const MONEY_READINGS = ["amount", "first-phase", "fixed-assets"] as const;
export const POWER_UNITS = ["kVA", "MVA", "kW", "MW"] as const;
/** Wanted, or wanted in a figure, with its unit. */
export const WANTED_READINGS = {
  "labour.general": "people",
  "labour.women": "people",
  "labour.technicians": "people",
  "labour.engineers": "people",
  "labour.research": "people",
  export: "percent",
} as const;
export type WantedReading = keyof typeof WANTED_READINGS;
/** In the investor's own words: who buys, who supplies, whom to be near. */
export const NAME_READINGS = ["customers", "suppliers", "near"] as const;
export const TENURES = ["rent", "buy", "rent-then-buy", "either"] as const;
export const TIMINGS = FACTS.timing.choices ?? [];

const figure = <N extends FigureReading>(name: N, value: z.ZodNumber) =>
  z.strictObject({
    name: z.literal(name),
    value: value.nullable(),
    unit: z.literal(FIGURE_READINGS[name]).default(FIGURE_READINGS[name] as never),
  });

const wanted = (Object.keys(WANTED_READINGS) as WantedReading[]).map((name) => {
  const unit = WANTED_READINGS[name];
  const most = unit === "percent" ? z.number().min(0).max(100) : z.number().int().min(0).max(1_000_000);
  return z.union([
    z.strictObject({ name: z.literal(name), value: most, unit: z.literal(unit).default(unit as never) }),
    z.strictObject({ name: z.literal(name), value: z.literal(true).nullable() }),
  ]);
});

/**
 * What an officer says of one reading: its value, as it was read or otherwise, or null where the text does not say so.
 * Amounts in whole units of the currency in `unit`.
 */
export const ReadingDecision = z.union([
  z.strictObject({
    name: z.enum(MONEY_READINGS),
    value: z.number().int().min(0).max(9_000_000_000_000).nullable(),
    unit: z.enum(CURRENCIES).default("CNY"),
  }),
  figure("land", z.number().min(0).max(1_000_000)),
  figure("floor-area", z.number().min(0).max(100_000_000)),
  figure("jobs", z.number().int().min(0).max(1_000_000)),
  figure("voltage", z.number().min(0).max(1_000)),
  figure("electricity", z.number().min(0).max(1_000_000_000_000)),
  figure("water", z.number().min(0).max(10_000_000)),
  figure("effluent-volume", z.number().min(0).max(10_000_000)),
  figure("steam", z.number().min(0).max(100_000)),
  z.strictObject({
    name: z.literal("power"),
    value: z.number().min(0).max(10_000_000).nullable(),
    unit: z.enum(POWER_UNITS).default("kVA"),
  }),
  ...wanted,
  z.strictObject({ name: z.enum(NAME_READINGS), value: z.string().trim().min(1).max(200).nullable() }),
  z.strictObject({ name: z.enum(FLAG_READINGS), value: z.boolean().nullable() }),
  z.strictObject({ name: z.literal("tenure"), value: z.enum(TENURES).nullable() }),
  z.strictObject({ name: z.literal("timing"), value: z.enum(TIMINGS as [string, ...string[]]).nullable() }),
  z.strictObject({ name: z.string().regex(/^(?:need|place)\.[a-z0-9-]{1,64}$/), value: z.literal(true).nullable() }),
]);
export type ReadingDecision = z.output<typeof ReadingDecision>;
