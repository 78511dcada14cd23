import type { Account, Tx } from "@/db";
import type { Recorder } from "../access/actor";
import { seenAccount } from "./find";
import type { SeenAccount } from "./input";

/**
 * Lets someone try again at once after too many wrong passwords, from every address and browser. `triesOf` names the
 * account's counters. Refuses: account.not-found, account.changed.
 */
export async function unlockAccount(
  tx: Tx,
  who: Recorder,
  input: SeenAccount,
  triesOf: (email: string) => string,
): Promise<Account> {
  const account = await seenAccount(tx, input);
  await tx.budgets.restoreAll(triesOf(account.email));
  await tx.history.record(who, { event: "account.unlocked", subjectType: "account", subjectId: account.id });
  return account;
}
