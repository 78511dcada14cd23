import { atMinute, DAY_MS, dayOf } from "../../lib/calendar/shanghai";
import { isWorkingDay } from "../../lib/calendar/working-days";
import type { Random } from "./random";

const MONTHS_MS = 730 * DAY_MS;

/** `howMany` moments of the last two years, in order: more of late, most on working days and while the desk is open. */
export function arrivals(random: Random, howMany: number, until: Date): Date[] {
  const moments: number[] = [];
  while (moments.length < howMany) {
    const back = MONTHS_MS * (1 - Math.sqrt(random.next() * 0.75 + 0.25)) * 2;
    const day = dayOf(new Date(until.getTime() - back));
    if (!isWorkingDay(day) && random.chance(0.7)) continue;
    const minute = random.chance(0.8) ? random.whole(8 * 60 + 30, 18 * 60) : random.whole(0, 24 * 60 - 1);
    const at = atMinute(day, minute).getTime() + random.whole(0, 59_999);
    if (at < until.getTime()) moments.push(at);
  }
  return moments.sort((a, b) => a - b).map((at) => new Date(at));
}
