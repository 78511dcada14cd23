import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unsafeSettings } from "@/app/_server/settings";

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
