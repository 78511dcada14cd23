import type { Account, Tx } from "@/db";
import type { Actor, Recorder } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import { seenAccount } from "./find";
import type { SeenAccount } from "./input";

/** `remembered`: how many former passwords the policy refuses; no more of them are kept. */
async function replaced(
  tx: Tx,
  account: Account,
  { passwordHash, remembered }: { passwordHash: string; remembered: number },
  mustChangePassword: boolean,
) {
  const now = new Date();
  await tx.accounts.keepFormer(
    { id: newId(), accountId: account.id, passwordHash: account.passwordHash, endedAt: now },
    remembered,
  );
  return { passwordHash, mustChangePassword, passwordSetAt: now };
}

/**
 * Gives an account a new first password, to be replaced at the next sign-in, and ends its sessions.
 * Refuses: account.not-found, account.changed.
 */
export async function resetPassword(
  tx: Tx,
  who: Recorder,
  input: SeenAccount & { passwordHash: string; remembered: number },
): Promise<Account> {
  const account = await seenAccount(tx, input);
  const change = await replaced(tx, account, input, true);
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
  input: { checked: string; passwordHash: string; remembered: number },
): Promise<Account> {
  const account = (await tx.accounts.find(actor.id)) ?? refuse("account.not-found");
  if (account.passwordHash !== input.checked) refuse("account.changed");
  const change = await replaced(tx, account, input, false);
  const saved = (await tx.accounts.save(account, change)) ?? refuse("account.changed");
  await tx.accounts.revokeSessionsOf(account.id, new Date());
  await tx.history.record(actor, { event: "account.password-changed", subjectType: "account", subjectId: account.id });
  return saved;
}
