import type { Account, Tx } from "@/db";
import type { Actor, Recorder } from "../access/actor";
import { refuse } from "../refusal";
import { seenAccount } from "./find";
import type { SeenAccount } from "./input";

/**
 * Gives an account a new first password, to be replaced at the next sign-in, and ends its sessions.
 * Refuses: account.not-found, account.changed.
 */
export async function resetPassword(
  tx: Tx,
  who: Recorder,
  input: SeenAccount & { passwordHash: string },
): Promise<Account> {
  const account = await seenAccount(tx, input);
  const change = { passwordHash: input.passwordHash, mustChangePassword: true };
  const saved = (await tx.accounts.save(account, change)) ?? refuse("account.changed");
  await tx.accounts.revokeSessionsOf(account.id, new Date());
  await tx.history.record(who, { event: "account.password-reset", subjectType: "account", subjectId: account.id });
  return saved;
}

/**
 * Replaces one's own password and ends every session, this one too: a copied cookie dies with the old password.
 * `checked` is the hash the current password was found right against; refuses account.changed when it moved meanwhile.
 */
export async function changePassword(
  tx: Tx,
  actor: Actor,
  input: { checked: string; passwordHash: string },
): Promise<Account> {
  const account = (await tx.accounts.find(actor.id)) ?? refuse("account.not-found");
  if (account.passwordHash !== input.checked) refuse("account.changed");
  const change = { passwordHash: input.passwordHash, mustChangePassword: false };
  const saved = (await tx.accounts.save(account, change)) ?? refuse("account.changed");
  await tx.accounts.revokeSessionsOf(account.id, new Date());
  await tx.history.record(actor, { event: "account.password-changed", subjectType: "account", subjectId: account.id });
  return saved;
}
