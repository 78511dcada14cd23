import type { Account, Tx } from "@/db";
import type { Recorder } from "../access/actor";
import { refuse } from "../refusal";
import { mustBeAnother, mustLeaveAnAdministrator, seenAccount } from "./find";
import type { SeenAccount } from "./input";

/**
 * Closes an account to its owner, on every browser at once. What they did stays theirs.
 * Refuses: account.not-found, account.changed, account.own-account, account.last-administrator.
 */
export async function disableAccount(tx: Tx, who: Recorder, input: SeenAccount): Promise<Account> {
  const account = await seenAccount(tx, input);
  mustBeAnother(who, account);
  if (account.disabledAt) return account;
  await mustLeaveAnAdministrator(tx, account);
  const now = new Date();
  const saved = (await tx.accounts.save(account, { disabledAt: now })) ?? refuse("account.changed");
  await tx.accounts.revokeSessionsOf(account.id, now);
  await tx.history.record(who, { event: "account.disabled", subjectType: "account", subjectId: account.id });
  return saved;
}

/** Opens it again, with the password it had. Refuses: account.not-found, account.changed. */
export async function enableAccount(tx: Tx, who: Recorder, input: SeenAccount): Promise<Account> {
  const account = await seenAccount(tx, input);
  if (!account.disabledAt) return account;
  const saved = (await tx.accounts.save(account, { disabledAt: null })) ?? refuse("account.changed");
  await tx.history.record(who, { event: "account.enabled", subjectType: "account", subjectId: account.id });
  return saved;
}
