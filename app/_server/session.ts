import { createHash } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { type Account, db } from "@/db";
import type { Actor, Via } from "@/lib/access/actor";
import { may, mustBeAllowed, type Right } from "@/lib/access/may";
import { pathInside } from "@/lib/access/path-inside";
import { isPasswordOld } from "@/lib/accounts/sign-in-policy";
import type { LocationId } from "@/lib/policy/reference";
import { refuse } from "@/lib/refusal";
import { cookieOf } from "./cookies";
import { PATH, viaOf } from "./request";
import { houseSecret, idleMs, isSecure, signInPolicy } from "./settings";

export const sessionCookie = () => (isSecure() ? "__Host-inkstone.session" : "inkstone.session");

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The last use of a session or a token is written down this often at most. */
export const SEEN_EVERY_MS = 60_000;
const KEPT = 500;
const opened = new Map<string, { sid: string; expires: number }>();

/** The random id inside next-auth's sealed cookie. Unsealing is pure, so recent cookies are remembered. */
async function sidOf(cookie: string): Promise<string | null> {
  const known = opened.get(cookie);
  if (known) return known.expires > Date.now() ? known.sid : null;
  const token = await decode({ token: cookie, secret: houseSecret() }).catch(() => null);
  if (typeof token?.sid !== "string" || typeof token.exp !== "number") return null;
  if (opened.size >= KEPT) opened.delete(opened.keys().next().value as string);
  opened.set(cookie, { sid: token.sid, expires: token.exp * 1000 });
  return token.sid;
}

/** `isPasswordOld`: it must be replaced because of its age, not because it was given by somebody else. */
export type SignedIn = { actor: Actor; account: Account; sessionId: string; isPasswordOld: boolean };

/** An account as the one who acts, on this request. */
export function actorFrom(account: Account, via: Via): Actor {
  return {
    id: account.id,
    name: account.name,
    role: account.role,
    locationId: account.locationId as LocationId | null,
    locale: account.locale,
    via,
  };
}

/** Reads who holds this cookie from the database, now: role, place and whether the account still may. */
export async function signedInBy(cookie: string | undefined, via: Via): Promise<SignedIn | null> {
  if (!cookie) return null;
  const sid = await sidOf(cookie);
  if (!sid) return null;
  const now = new Date();
  const found = await db().read.accounts.signedIn(sha256(sid), now, idleMs());
  if (!found) return null;
  const { account, session } = found;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db()
      .write((tx) => tx.accounts.seeSession(session.id, now))
      .catch(() => undefined);
  }
  const isOld = isPasswordOld(account, signInPolicy(), now);
  const mustChangePassword = account.mustChangePassword || isOld;
  const isOnlyOld = isOld && !account.mustChangePassword;
  const asked = { ...account, mustChangePassword };
  return { actor: actorFrom(account, via), account: asked, sessionId: session.id, isPasswordOld: isOnlyOld };
}

/** Who is asking for this page; null for strangers. Once per request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const cookie = (await cookies()).get(sessionCookie())?.value;
  return signedInBy(cookie, viaOf(await headers()));
});

/** The sign-in page, with the way back to where someone was going, and whether a session of theirs has ended. */
async function signInPath(): Promise<string> {
  // A page change within the desk asks for data, not for a page: that mark is not part of the address.
  const path = (await headers()).get(PATH)?.replace(/[?&]_rsc=[^&]*/, "");
  const wanted = pathInside(path, "/desk");
  const query = new URLSearchParams();
  if (wanted && wanted !== "/desk") query.set("next", wanted);
  if ((await cookies()).has(sessionCookie())) query.set("notice", "ended");
  return query.size > 0 ? `/desk/sign-in?${query}` : "/desk/sign-in";
}

/** For pages: sends strangers to sign in, and first sign-ins to choose a password. `right` missing ends in 404. */
export async function requireActor(right?: Right): Promise<Actor> {
  const session = await currentSession();
  if (!session) redirect(await signInPath());
  if (session.account.mustChangePassword) redirect("/desk/password");
  if (right && !may(session.actor, right)) redirect("/desk");
  return session.actor;
}

/** For route handlers. Refuses access.not-signed-in. */
export async function actorOf(request: Request): Promise<SignedIn> {
  const cookie = cookieOf(request.headers, sessionCookie());
  return (await signedInBy(cookie, viaOf(request.headers))) ?? refuse("access.not-signed-in");
}

/** What must hold before a door opens: a right, or only being signed in, for what is one's own ("self"). */
export type Access = Right | "self";

/**
 * Who is asking and may: every route handler begins here. Someone who still has the first password may do nothing but
 * replace it (`beforePassword`). Refuses access.not-signed-in, access.not-allowed.
 */
export async function actorFor(request: Request, access: Access, beforePassword = false): Promise<SignedIn> {
  const who = await actorOf(request);
  if (who.account.mustChangePassword && !beforePassword) refuse("access.not-allowed", { right: access });
  if (access !== "self") mustBeAllowed(who.actor, access);
  return who;
}
