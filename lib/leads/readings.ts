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
export type FlagReading = (typeof FLAG_READINGS)[number];

/** Readings in figures, with the unit they are decided in; the amount comes in its own currency. */
export const FIGURE_READINGS = { land: "mu", "floor-area": "m2", jobs: "people" } as const;
export const TENURES = ["rent", "buy", "rent-then-buy", "either"] as const;
export const TIMINGS = FACTS.timing.choices ?? [];

const figure = <N extends keyof typeof FIGURE_READINGS>(name: N, value: z.ZodNumber) =>
  z.strictObject({
    name: z.literal(name),
    value: value.nullable(),
    unit: z.literal(FIGURE_READINGS[name]).default(FIGURE_READINGS[name] as never),
  });

/**
 * What an officer says of one reading: its value, as it was read or otherwise, or null where the text does not say so.
 * Amounts in whole units of the currency in `unit`.
 */
export const ReadingDecision = z.union([
  z.strictObject({
    name: z.literal("amount"),
    value: z.number().int().min(0).max(9_000_000_000_000).nullable(),
    unit: z.enum(CURRENCIES).default("CNY"),
  }),
  figure("land", z.number().min(0).max(1_000_000)),
  figure("floor-area", z.number().min(0).max(100_000_000)),
  figure("jobs", z.number().int().min(0).max(1_000_000)),
  z.strictObject({ name: z.enum(FLAG_READINGS), value: z.boolean().nullable() }),
  z.strictObject({ name: z.literal("tenure"), value: z.enum(TENURES).nullable() }),
  z.strictObject({ name: z.literal("timing"), value: z.enum(TIMINGS as [string, ...string[]]).nullable() }),
  z.strictObject({ name: z.string().regex(/^(?:need|place)\.[a-z0-9-]{1,64}$/), value: z.literal(true).nullable() }),
]);
export type ReadingDecision = z.output<typeof ReadingDecision>;
