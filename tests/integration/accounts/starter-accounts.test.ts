import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { passwordMatches } from "@/app/_server/passwords";
import { makeStarterAccounts } from "@/app/_server/starter-accounts";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

test("the first start makes three accounts with passwords of their own, in a file for its owner only", async () => {
  const made = await makeStarterAccounts(store());
  expect(made?.accounts.map(({ role }) => role)).toEqual(["administrator", "city-officer", "manager"]);
  expect(new Set(made?.accounts.map(({ password }) => password)).size).toBe(3);
  const file = join(store.folder(), "first-run.txt");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, "utf8");
  for (const { email, password } of made?.accounts ?? []) {
    expect(password.length).toBeGreaterThanOrEqual(15);
    expect(text).toContain(`${email} `);
    expect(text).toContain(password);
    const account = await store().read.accounts.byEmail(email);
    expect(account?.mustChangePassword).toBe(true);
    expect(await passwordMatches(password, account?.passwordHash ?? null)).toBe(true);
  }
});

test("a house with any account makes none", async () => {
  await given(store()).account("manager");
  expect(await makeStarterAccounts(store())).toBeNull();
  expect(await store().read.accounts.count()).toBe(1);
});
