import { z } from "zod";
import { addDays, atMinute, isDay } from "../calendar/shanghai";
import { HISTORY_EVENTS } from "./events";

const empty = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
const day = z.preprocess(empty, z.string().refine(isDay).optional()).catch(undefined);
const id = z.preprocess(empty, z.string().max(60).optional()).catch(undefined);

/** What the history page may be asked, from its address: whatever is not understood is left out. */
export const HistoryQuestion = z.object({
  actor: id,
  event: z.preprocess(empty, z.enum(HISTORY_EVENTS).optional()).catch(undefined),
  /** A lead's reference, or the id of a lead or an account. */
  subject: id,
  from: day,
  until: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type HistoryQuestion = z.output<typeof HistoryQuestion>;

/** The instants between which lines are asked for: both days belong to the period. */
export function periodOf({ from, until }: Pick<HistoryQuestion, "from" | "until">): { from?: Date; until?: Date } {
  return {
    from: from ? atMinute(from, 0) : undefined,
    until: until ? atMinute(addDays(until, 1), 0) : undefined,
  };
}
