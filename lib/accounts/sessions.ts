import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { EndSession } from "./input";

/** Signs an account out on every browser. Refuses: account.not-found. */
export async function signOutEverywhere(tx: Tx, actor: Actor, input: { accountId: string }): Promise<null> {
  const account = (await tx.accounts.find(input.accountId)) ?? refuse("account.not-found");
  await tx.accounts.revokeSessionsOf(account.id, new Date());
  await tx.history.record(actor, {
    event: "account.signed-out-everywhere",
    subjectType: "account",
    subjectId: account.id,
  });
  return null;
}

/** Ends one browser of an account. Refuses: account.not-found, not-found (no such session of that account, or over). */
export async function endSessionOf(tx: Tx, actor: Actor, input: EndSession): Promise<null> {
  const account = (await tx.accounts.find(input.accountId)) ?? refuse("account.not-found");
  const now = new Date();
  const owner = await tx.accounts.accountOfSession(input.sessionId);
  if (owner?.id !== account.id) refuse("not-found");
  await tx.accounts.revokeSession(input.sessionId, now);
  await tx.history.record(actor, { event: "account.signed-out", subjectType: "account", subjectId: account.id });
  return null;
}
