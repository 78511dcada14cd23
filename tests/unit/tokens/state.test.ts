import { expect, test } from "vitest";
import { RIGHTS } from "@/lib/access/may";
import { SIGN_IN_POLICIES } from "@/lib/accounts/sign-in-policy";
import { CreateToken } from "@/lib/tokens/input";
import { TOKEN_RIGHTS } from "@/lib/tokens/rights";
import { tokenState } from "@/lib/tokens/state";

const NOW = new Date("2026-11-25T08:00:00Z");
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const open = { disabledAt: null, mustChangePassword: false, passwordSetAt: null, createdAt: at(-100 * 86_400) };
const { asvs, mlps3 } = SIGN_IN_POLICIES;
const good = { revokedAt: null, endsAt: at(1) };

test("a token works until its end, while its account is in use", () => {
  expect(tokenState(good, open, NOW, asvs)).toBe("works");
  expect(tokenState({ ...good, endsAt: NOW }, open, NOW, asvs)).toBe("expired");
  expect(tokenState(good, { ...open, disabledAt: at(-1) }, NOW, asvs)).toBe("resting");
  expect(tokenState(good, { ...open, mustChangePassword: true }, NOW, asvs)).toBe("resting");
  expect(tokenState({ revokedAt: at(-1), endsAt: at(-1) }, open, NOW, asvs)).toBe("revoked");
});

test("where passwords are renewed, it rests from the day its account's password is too old until there is a new one", () => {
  expect(tokenState(good, open, NOW, mlps3)).toBe("resting");
  expect(tokenState(good, { ...open, passwordSetAt: at(-89 * 86_400) }, NOW, mlps3)).toBe("works");
  expect(tokenState(good, { ...open, passwordSetAt: at(-90 * 86_400) }, NOW, mlps3)).toBe("resting");
});

test("it ends after 30, 90 or 365 days: no other end, and none without", () => {
  const daysOf = (days: unknown) => CreateToken.safeParse({ name: "x", accountId: "a", days }).data?.days;
  expect(["30", 90, "365"].map(daysOf)).toEqual([30, 90, 365]);
  for (const days of [undefined, null, "", 0, 31, 36_500, Number.POSITIVE_INFINITY, "forever"])
    expect(daysOf(days)).toBeUndefined();
  expect(CreateToken.safeParse({ name: " ", accountId: "a", days: 30 }).success).toBe(false);
  expect(CreateToken.safeParse({ name: "x", accountId: "a", days: 30, rights: ["leads.read"] }).success).toBe(false);
});

test("no token may read a lead or change anything, because an administrator may make it for anyone", () => {
  expect(TOKEN_RIGHTS).toEqual(["matching.ask"]);
  for (const right of TOKEN_RIGHTS) expect(RIGHTS[right]).toContain("administrator");
});
