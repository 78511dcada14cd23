import { type Budget, spend } from "@/lib/access/budget";
import { refuse } from "@/lib/refusal";

/** The most inquiries in one call, and the most bytes: ten thousand for each of them. */
export const MOST_AT_ONCE = 100;
export const MATCH_LIMIT = 1024 * 1024;

const MINUTE_MS = 60_000;

/**
 * How many inquiries a token or an account may ask about: about a fiftieth of a core for a few lines each, a quarter for
 * pages of text. A whole batch always fits.
 */
export function matchesPerMinute(): number {
  const set = Math.floor(Number(process.env.MATCHES_PER_MINUTE || 1200));
  return Number.isFinite(set) ? Math.max(MOST_AT_ONCE, set) : 1200;
}

const budget = (): Budget => ({ times: matchesPerMinute(), perMs: MINUTE_MS });

/**
 * When each budget is whole again. Kept by the process and not in the archive: what it spares is this process's own core,
 * and a question that writes nothing need not wait for the disk.
 */
const wholeAt = new Map<string, Date>();

function forgetWhole(now: Date): void {
  for (const [spender, at] of wholeAt) if (at <= now) wholeAt.delete(spender);
}

/** Spends `count` inquiries of one token or account, or refuses matching.too-many with the wait. */
export function spendMatches(spender: string, count: number, now: Date = new Date()): void {
  const { waitMs, fullAt } = spend(budget(), wholeAt.get(spender) ?? null, now, count);
  if (waitMs > 0) {
    const seconds = Math.ceil(waitMs / 1000);
    refuse("matching.too-many", { seconds, retryAfter: seconds });
  }
  if (wholeAt.size >= 1000) forgetWhole(now);
  wholeAt.set(spender, fullAt);
}
