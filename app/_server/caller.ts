import type { Actor } from "@/lib/access/actor";
import { mustBeAllowed } from "@/lib/access/may";
import { refuse } from "@/lib/refusal";
import type { TokenRight } from "@/lib/tokens/rights";
import { cookieOf } from "./cookies";
import { mustBeOwnPage, viaOf } from "./request";
import { actorFor, actorFrom, sessionCookie } from "./session";
import { bearerOf, tokenBy } from "./tokens";

/** `spender` names whose budget a call spends: the token's, or the signed-in account's. */
export type Caller = { actor: Actor; spender: string };

/**
 * Who calls a door that programs and browsers share. A bearer token speaks for itself, and no cookie beside it counts: no
 * other site's page can send one. A session cookie does only from our own pages, because a browser sends it unasked.
 * Refuses: token.invalid, access.wrong-origin, access.not-signed-in, access.not-allowed.
 */
export async function callerFor(request: Request, right: TokenRight): Promise<Caller> {
  const secret = bearerOf(request.headers);
  if (secret === null) {
    if (cookieOf(request.headers, sessionCookie())) mustBeOwnPage(request.headers);
    const { actor } = await actorFor(request, right);
    return { actor, spender: actor.id };
  }
  const { token, account } = (await tokenBy(secret)) ?? refuse("token.invalid");
  const actor = actorFrom(account, viaOf(request.headers));
  if (!token.rights.includes(right)) refuse("access.not-allowed", { right });
  mustBeAllowed(actor, right);
  return { actor, spender: token.id };
}
