import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "@/db";
import { dataDir } from "@/db/engine/address";
import { SYSTEM } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { createAccount } from "@/lib/accounts/create";
import { initialPassword } from "@/lib/accounts/initial-password";
import type { FirstRun } from "./first-run";
import { hashPassword } from "./passwords";

/** One of each who can begin the work; county officers are invited by the administrator. */
const STARTERS: readonly { email: string; name: string; role: Role }[] = [
  { email: "administrator@inkstone.local", name: "系统管理员", role: "administrator" },
  { email: "officer@inkstone.local", name: "市局专员", role: "city-officer" },
  { email: "manager@inkstone.local", name: "分管领导", role: "manager" },
];

const textOf = (accounts: FirstRun["accounts"]) =>
  [
    "Inkstone 砚台 · 首次启动账号 · accounts of the first start",
    "每个密码须在首次登录时更换；更换后请删除本文件。Each password is replaced at its first sign-in; then delete this file.",
    "",
    ...accounts.map(({ role, email, password }) => `${role.padEnd(14)}  ${email.padEnd(30)}  ${password}`),
    "",
  ].join("\n");

/**
 * Makes the three starter accounts when there is none at all, each with a password of its own, and keeps them in
 * DATA_DIR/first-run.txt, readable by its owner only. Answers null when there were accounts already.
 */
export async function makeStarterAccounts(store: Store): Promise<FirstRun | null> {
  if ((await store.read.accounts.count()) > 0) return null;
  const people = await Promise.all(
    STARTERS.map(async (each) => {
      const password = initialPassword();
      return { ...each, password, passwordHash: await hashPassword(password) };
    }),
  );
  const file = join(dataDir(), "first-run.txt");
  const accounts = people.map(({ role, email, password }) => ({ role, email, password }));
  const made = await store.write(async (tx) => {
    if ((await tx.accounts.count()) > 0) return false;
    for (const { password, ...person } of people) {
      await createAccount(tx, SYSTEM, { ...person, locationId: null, locale: "zh" });
    }
    // Inside the unit of work: accounts whose passwords nobody could read must not be kept.
    mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
    writeFileSync(file, textOf(accounts), { mode: 0o600 });
    return true;
  });
  return made ? { accounts, file } : null;
}
