import { expect, test } from "vitest";
import { spend } from "@/lib/access/budget";
import { SIGN_IN_BUDGETS } from "@/lib/accounts/sign-in";

const MINUTE = 60_000;
const start = new Date("2026-11-23T01:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);

test("an account may be tried five times from one address, then once every fifteen minutes", () => {
  let fullAt: Date | null = null;
  const tries: number[] = [];
  for (let minute = 0; minute <= 45; minute++) {
    for (let n = 0; n < 20; n++) {
      const result = spend(SIGN_IN_BUDGETS.accountFromAddress, fullAt, after(minute));
      fullAt = result.fullAt;
      if (result.waitMs === 0) tries.push(minute);
    }
  }
  expect(tries).toEqual([0, 0, 0, 0, 0, 15, 30, 45]);
});

test("a thousand guesses in an hour from one address reach the hash at most sixty times", () => {
  let fullAt: Date | null = null;
  let through = 0;
  for (let n = 0; n < 1000; n++) {
    const result = spend(SIGN_IN_BUDGETS.address, fullAt, new Date(start.getTime() + n * 3600));
    fullAt = result.fullAt;
    if (result.waitMs === 0) through++;
  }
  expect(through).toBeLessThanOrEqual(60);
});

test("several at once cost what they cost one by one, and more than the budget never fits", () => {
  const budget = { times: 100, perMs: MINUTE };
  const first = spend(budget, null, start, 60);
  expect(first).toEqual({ waitMs: 0, fullAt: new Date(start.getTime() + 36_000) });
  expect(spend(budget, first.fullAt, start, 40).waitMs).toBe(0);
  expect(spend(budget, first.fullAt, start, 41).waitMs).toBe(600);
  expect(spend(budget, null, start, 101).waitMs).toBeGreaterThan(0);
});
