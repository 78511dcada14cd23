import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idleMs, signInPolicyName, unreadableSettings, unsafeSettings } from "@/app/_server/settings";

const SECRET = "a".repeat(32);

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", undefined);
  vi.stubEnv("NEXTAUTH_URL", undefined);
});
afterEach(() => vi.unstubAllEnvs());

const problemsWith = (url: string | undefined, secret: string | undefined) => {
  vi.stubEnv("NEXTAUTH_URL", url);
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  return unsafeSettings().length;
};

test("this machine's own address may be plain http with a generated secret", () => {
  expect(problemsWith(undefined, undefined)).toBe(0);
  expect(problemsWith("http://localhost:3000", undefined)).toBe(0);
});

test("any other address must be https and bring its own secret of 32 bytes", () => {
  expect(problemsWith("https://zs.zhaoqing.example", SECRET)).toBe(0);
  expect(problemsWith("http://zs.zhaoqing.example", SECRET)).toBe(1);
  expect(problemsWith("https://zs.zhaoqing.example", undefined)).toBe(1);
  expect(problemsWith("http://zs.zhaoqing.example", undefined)).toBe(2);
  expect(problemsWith("https://zs.zhaoqing.example", "short")).toBe(1);
});

test("localhost only in name does not count as this machine", () => {
  expect(problemsWith("http://localhost.evil.example", SECRET)).toBe(1);
  expect(problemsWith("http://127.0.0.1.nip.example", SECRET)).toBe(1);
});

test("a sign-in policy nobody knows does not start, and no process works without one", () => {
  vi.stubEnv("AUTH_POLICY", "mlps");
  expect(unsafeSettings()).toEqual(["AUTH_POLICY is mlps: it must be one of asvs, mlps3"]);
  expect(signInPolicyName).toThrow("AUTH_POLICY must be one of asvs, mlps3");
  vi.stubEnv("AUTH_POLICY", undefined);
  expect([unsafeSettings(), signInPolicyName()]).toEqual([[], "asvs"]);
});

test("graded protection signs an unused browser out after fifteen minutes at most", () => {
  expect(idleMs()).toBe(30 * 60_000);
  vi.stubEnv("AUTH_POLICY", "mlps3");
  expect(idleMs()).toBe(15 * 60_000);
  vi.stubEnv("SESSION_IDLE_MINUTES", "5");
  expect(idleMs()).toBe(5 * 60_000);
});

test("a setting that means nothing is named in a sentence, and never ends in a stack", () => {
  const named = (name: string, value: string) => {
    vi.stubEnv(name, value);
    const problems = unreadableSettings();
    vi.stubEnv(name, undefined);
    return problems.map((each) => each.split(" ", 1)[0]);
  };
  for (const port of ["abc", "99999", "-1", "3000x"]) expect(named("PORT", port)).toEqual(["PORT"]);
  for (const url of ["invest.example", "ftp://invest.example", "//x"])
    expect(named("NEXTAUTH_URL", url)).toEqual(["NEXTAUTH_URL"]);
  expect(named("DATABASE_URL", "mysql://x/y")).toEqual(["DATABASE_URL"]);
  for (const [name, value] of [
    ["PORT", "3000"],
    ["NEXTAUTH_URL", "https://invest.example"],
    ["DATABASE_URL", "file:x.db"],
  ] as const)
    expect(named(name, value)).toEqual([]);
});
