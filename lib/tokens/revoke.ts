import type { Token, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { RevokeToken } from "./input";

/** Ends a token for good, from its next call on. Asked again, it stays as it was. Refuses: token.not-found. */
export async function revokeToken(tx: Tx, actor: Actor, { tokenId }: RevokeToken): Promise<Token> {
  const revoked = await tx.tokens.revoke(tokenId, { revokedAt: new Date(), revokedBy: actor.id });
  if (!revoked) return (await tx.tokens.find(tokenId)) ?? refuse("token.not-found");
  await tx.history.record(actor, {
    event: "account.token-revoked",
    subjectType: "account",
    subjectId: revoked.accountId,
    detail: { tokenId, before: { tokenName: revoked.name } },
  });
  return revoked;
}
