import type { Account, Tx } from "@/db";
import type { Recorder } from "../access/actor";
import { refuse } from "../refusal";

/** The account as the editor saw it. Refuses: account.not-found, account.changed. */
export async function seenAccount(tx: Tx, seen: { accountId: string; version: number }): Promise<Account> {
  const account = (await tx.accounts.find(seen.accountId)) ?? refuse("account.not-found");
  return account.version === seen.version ? account : refuse("account.changed");
}

/** Refuses: account.own-account. Nobody locks themselves out by mistake, or promotes themselves on purpose. */
export function mustBeAnother(who: Recorder, account: Account): void {
  if (who.id === account.id) refuse("account.own-account");
}

/** Refuses: account.last-administrator, when this one is about to stop being one. */
export async function mustLeaveAnAdministrator(tx: Tx, account: Account): Promise<void> {
  if (account.role !== "administrator" || account.disabledAt) return;
  if ((await tx.accounts.othersWithRole("administrator", account.id)) === 0) refuse("account.last-administrator");
}
