/** At most `times` in `perMs`, refilled evenly. */
export type Budget = { times: number; perMs: number };

/**
 * Generic cell rate algorithm (ITU-T I.371): `fullAt` is the moment the budget is whole again.
 * `waitMs` is 0 when one may be spent now, and then `fullAt` is the new value to keep.
 */
export function spend(budget: Budget, fullAt: Date | null, now: Date): { waitMs: number; fullAt: Date } {
  const each = budget.perMs / budget.times;
  const from = Math.max(fullAt?.getTime() ?? 0, now.getTime());
  const next = from + each;
  const early = next - now.getTime() - budget.perMs;
  return early > 0.5
    ? { waitMs: Math.ceil(early), fullAt: new Date(from) }
    : { waitMs: 0, fullAt: new Date(Math.ceil(next)) };
}
