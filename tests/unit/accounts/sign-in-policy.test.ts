import { expect, test } from "vitest";
import { initialPassword } from "@/lib/accounts/initial-password";
import { isMixed, passwordFault } from "@/lib/accounts/password-rules";
import { isPasswordOld, SIGN_IN_POLICIES } from "@/lib/accounts/sign-in-policy";

const { asvs, mlps3 } = SIGN_IN_POLICIES;
const li = { email: "li@example.org", name: "李晓彤" };

test.each([
  ["correct horse battery", "classes"],
  ["correct horse 西江 battery", "classes"],
  ["Correct horse battery", null],
  ["correct horse battery 7", null],
  ["春眠不觉晓处处闻啼鸟夜来 Wind", null],
])("%s: %s where kinds of characters are asked for", (password, fault) => {
  expect(passwordFault(password, li, mlps3)).toBe(fault);
  expect(passwordFault(password, li, asvs)).toBeNull();
});

test("a first password holds enough kinds for every policy", () => {
  for (let n = 0; n < 50; n++) expect(isMixed(initialPassword(), mlps3)).toBe(true);
});

test("a password is old after ninety days, counted from the account where it was never replaced", () => {
  const createdAt = new Date("2026-01-01T00:00:00Z");
  const day = (n: number) => new Date(createdAt.getTime() + n * 86_400_000);
  expect(isPasswordOld({ passwordSetAt: null, createdAt }, mlps3, day(89))).toBe(false);
  expect(isPasswordOld({ passwordSetAt: null, createdAt }, mlps3, day(90))).toBe(true);
  expect(isPasswordOld({ passwordSetAt: day(50), createdAt }, mlps3, day(139))).toBe(false);
  expect(isPasswordOld({ passwordSetAt: day(50), createdAt }, mlps3, day(140))).toBe(true);
  expect(isPasswordOld({ passwordSetAt: null, createdAt }, asvs, day(4000))).toBe(false);
});
