import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idleMs, signInPolicyName, unsafeSettings } from "@/app/_server/settings";

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
