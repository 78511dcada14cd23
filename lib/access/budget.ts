/** At most `times` in `perMs`, refilled evenly. */
export type Budget = { times: number; perMs: number };

/**
 * Generic cell rate algorithm (ITU-T I.371): `fullAt` is the moment the budget is whole again.
 * `waitMs` is 0 when `cost` may be spent now, and then `fullAt` is the new value to keep. More than `times` at once
 * never may.
 */
export function spend(budget: Budget, fullAt: Date | null, now: Date, cost = 1): { waitMs: number; fullAt: Date } {
  const from = Math.max(fullAt?.getTime() ?? 0, now.getTime());
  const next = from + (cost * budget.perMs) / budget.times;
  const early = next - now.getTime() - budget.perMs;
  return early > 0.5
    ? { waitMs: Math.ceil(early), fullAt: new Date(from) }
    : { waitMs: 0, fullAt: new Date(Math.ceil(next)) };
}
