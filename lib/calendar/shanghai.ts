/** Business time is Asia/Shanghai: UTC+8 all year, without summer time since 1991. */
const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** A calendar date at the site, "2026-11-23". */
export type Day = string;

/** Lists and clocks name the same few thousand days again and again; spelling one takes ten times as long as finding it. */
const spelled = new Map<number, Day>();
const MOST_SPELLED = 20_000;

export function dayOf(at: Date): Day {
  const number = Math.floor((at.getTime() + OFFSET_MS) / DAY_MS);
  const known = spelled.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (spelled.size < MOST_SPELLED) spelled.set(number, day);
  return day;
}

/** Minutes since midnight in Shanghai. */
export function minuteOf(at: Date): number {
  const local = new Date(at.getTime() + OFFSET_MS);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The instant a Shanghai day reaches the given minute. */
export function atMinute(day: Day, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + minute * 60_000);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

/** Days are counted one by one, so a slip of the pen like the year 0206 or 9999 is refused where it is typed. */
const YEARS = /^(19|20|21)\d{2}-/;

/** False for 2025-02-31, for years outside 1900 to 2199, and for anything that is not "YYYY-MM-DD". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !YEARS.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
