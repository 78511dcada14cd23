import { z } from "zod";
import { LOCATION_IDS } from "../policy/reference";
import { FACT_NAMES, FACTS, type FactName, type FactRule, type FactValue } from "./facts";
import { day, key, text } from "./written";

/** 90 万亿元 in fen still fits a whole number. */
const MOST_FEN = 9_000_000_000_000_000;

const KINDS: Record<FactRule["kind"], (rule: FactRule) => z.ZodType<FactValue>> = {
  text: () => text(2_000),
  amount: () => z.number().int().min(0).max(MOST_FEN),
  number: () => z.number().min(0).max(1_000_000_000),
  day: () => day,
  choice: (rule) => z.enum((rule.choices ?? []) as [string, ...string[]]),
  choices: (rule) =>
    z
      .array(z.enum((rule.choices ?? []) as [string, ...string[]]))
      .min(1)
      .max(20),
  "yes-no": () => z.boolean(),
  location: () => z.enum(LOCATION_IDS),
  locations: () => z.array(z.enum(LOCATION_IDS)).min(1).max(LOCATION_IDS.length),
  cluster: () => key,
  measures: () => z.array(z.string().min(1).max(128)).max(50),
};

export type FactAnswer = { value: FactValue } | { unsaid: true } | null;

/**
 * One fact as it is sent: `{ value }` in the fact's own unit (amounts in whole fen), `{ unsaid: true }` where the
 * client cannot say and that is a legal answer, or null to take the answer back.
 */
export function factAnswer(name: FactName): z.ZodType<FactAnswer> {
  const rule: FactRule = FACTS[name];
  const value = z.strictObject({ value: KINDS[rule.kind](rule) });
  return rule.mayBeUnsaid ? z.union([value, z.strictObject({ unsaid: z.literal(true) })]).nullable() : value.nullable();
}

/** Only the facts that are named are looked at, so an old record with other gaps can still be repaired. */
export const FactAnswers = z.strictObject(
  Object.fromEntries(FACT_NAMES.map((name) => [name, factAnswer(name).optional()])) as Record<
    FactName,
    z.ZodOptional<z.ZodType<FactAnswer>>
  >,
);
export type FactAnswers = Partial<Record<FactName, FactAnswer>>;
