import chineseDays from "chinese-days";
import { STATUTORY_HOLIDAYS } from "./announced";
import { addDays, atMinute, type Day, dayOf, minuteOf } from "./shanghai";

/** Office hours of the bureau's desk, in minutes since midnight: 08:30 to 17:30. */
export const OPENS = 8 * 60 + 30;
export const CLOSES = 17 * 60 + 30;

/** Clocks ask for the same few hundred days again and again; looking one up in the tables takes 50 times as long. */
const known = new Map<Day, boolean>();
const MOST_KNOWN = 20_000;

/** True on working days, including make-up days 调休; false on weekends and public holidays. */
export function isWorkingDay(day: Day): boolean {
  const found = known.get(day);
  if (found !== undefined) return found;
  const isWorking = !STATUTORY_HOLIDAYS.has(day) && chineseDays.isWorkday(day);
  if (known.size < MOST_KNOWN) known.set(day, isWorking);
  return isWorking;
}

export function nextWorkingDay(day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** The moment the desk's clock starts for something that arrives at `at`: at once, or when the desk next opens. */
export function clockStart(at: Date): Date {
  const day = dayOf(at);
  if (isWorkingDay(day)) {
    if (minuteOf(at) < OPENS) return atMinute(day, OPENS);
    if (minuteOf(at) < CLOSES) return at;
  }
  return atMinute(nextWorkingDay(day), OPENS);
}

/**
 * `days` working days later at the same time of day. What arrives while the desk is closed counts
 * from its next opening, so a Saturday inquiry with one day is due on Tuesday at 08:30.
 */
export function addWorkingDays(at: Date, days: number): Date {
  const start = clockStart(at);
  let day = dayOf(start);
  for (let i = 0; i < days; i++) day = nextWorkingDay(day);
  return new Date(atMinute(day, 0).getTime() + (start.getTime() - atMinute(dayOf(start), 0).getTime()));
}

/** Office minutes between two instants; zero when the second is not later. */
export function workingMinutesBetween(from: Date, to: Date): number {
  if (to <= from) return 0;
  let minutes = 0;
  const last = dayOf(to);
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const start = Math.max(atMinute(day, OPENS).getTime(), from.getTime());
    const end = Math.min(atMinute(day, CLOSES).getTime(), to.getTime());
    if (end > start) minutes += (end - start) / 60_000;
  }
  return Math.round(minutes);
}
