import type { Token, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { DAY_MS } from "../calendar/shanghai";
import { newId } from "../ids";
import { refuse } from "../refusal";
import type { CreateToken } from "./input";
import { TOKEN_RIGHTS } from "./rights";
import { isInUse } from "./state";

/** The secret is made and shown by the door; only its SHA-256, in hex, comes here. */
export type HashedToken = CreateToken & { hash: string };

/**
 * Gives a program a token to ask with, in the name of an account. It may what TOKEN_RIGHTS lists, as far as the account may.
 * Refuses: account.not-found, token.account-not-in-use.
 */
export async function createToken(tx: Tx, actor: Actor, input: HashedToken): Promise<Token> {
  const account = await tx.accounts.find(input.accountId);
  if (!account) refuse("account.not-found", {}, { accountId: "account.not-found" });
  if (!isInUse(account)) refuse("token.account-not-in-use", {}, { accountId: "token.account-not-in-use" });
  const now = new Date();
  const token = await tx.tokens.add({
    id: newId(now.getTime()),
    accountId: account.id,
    name: input.name,
    hash: input.hash,
    rights: [...TOKEN_RIGHTS],
    createdAt: now,
    createdBy: actor.id,
    endsAt: new Date(now.getTime() + input.days * DAY_MS),
  });
  await tx.history.record(actor, {
    event: "account.token-created",
    subjectType: "account",
    subjectId: account.id,
    detail: { tokenId: token.id, after: { tokenName: token.name, tokenEndsAt: token.endsAt } },
  });
  return token;
}
