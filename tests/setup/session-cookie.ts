import { encode } from "next-auth/jwt";
import { sessionCookie, sha256 } from "@/app/_server/session";
import { houseSecret } from "@/app/_server/settings";
import type { Store } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";

/** The Cookie header of a browser in which this person has just signed in. */
export async function sessionCookieOf(store: Store, actor: Pick<Actor, "id">): Promise<string> {
  const sid = newId();
  const now = new Date();
  const endsAt = new Date(now.getTime() + 3_600_000);
  await store.write((tx) =>
    tx.accounts.openSession({ id: sha256(sid), accountId: actor.id, createdAt: now, lastSeenAt: now, endsAt }),
  );
  return `${sessionCookie()}=${await encode({ token: { sid }, secret: houseSecret() })}`;
}
