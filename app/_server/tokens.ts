import { randomBytes } from "node:crypto";
import { db, type OwnedToken } from "@/db";
import { tokenState } from "@/lib/tokens/state";
import { SEEN_EVERY_MS, sha256 } from "./session";
import { signInPolicy } from "./settings";

/** Begins every token, so that a scanner knows one where it should not be; the log knows it too (app/_server/log.ts). */
const PREFIX = "inkstone_";
const WHOLE = /^inkstone_[\w-]{43}$/;

export const newSecret = () => `${PREFIX}${randomBytes(32).toString("base64url")}`;

/** What an Authorization header of the scheme Bearer carries; null without one, such as from a browser. */
export function bearerOf(headers: Headers): string | null {
  const said = /^Bearer(?:\s+(.*))?$/i.exec(headers.get("authorization") ?? "");
  return said && (said[1] ?? "").trim();
}

/**
 * A token that works, with its account as it is now; its use is noted. Null alike when it is unknown, has ended or was
 * revoked, or when nobody may act in its account's name before signing in.
 */
export async function tokenBy(secret: string): Promise<OwnedToken | null> {
  const now = new Date();
  const found = WHOLE.test(secret) ? await db().read.tokens.byHash(sha256(secret)) : null;
  if (!found || tokenState(found.token, found.account, now, signInPolicy()) !== "works") return null;
  const { id, usedAt } = found.token;
  if (now.getTime() - (usedAt?.getTime() ?? 0) > SEEN_EVERY_MS)
    await db()
      .write((tx) => tx.tokens.see(id, now))
      .catch(() => undefined);
  return found;
}
