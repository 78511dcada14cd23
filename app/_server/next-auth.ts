import { randomBytes } from "node:crypto";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { db } from "@/db";
import type { Via } from "@/lib/access/actor";
import { cookieOf } from "./cookies";
import { log } from "./log";
import { actorFrom, sessionCookie, sha256 } from "./session";
import { absoluteMs, baseUrl, houseSecret, isSecure } from "./settings";
import { ticketId } from "./sign-in";

// next-auth reads its own address from here and nowhere else.
process.env.NEXTAUTH_URL ??= baseUrl().origin;

export const csrfCookie = () => (isSecure() ? "__Host-inkstone.csrf" : "inkstone.csrf");
const returnCookie = () => (isSecure() ? "__Host-inkstone.return" : "inkstone.return");

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

/** Opens a session in the archive and answers its secret, which exists nowhere but in the sealed cookie. */
async function openSession(accountId: string, via: Via, userAgent: string | null): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  const now = new Date();
  await db().write(async (tx) => {
    const account = await tx.accounts.find(accountId);
    if (!account || account.disabledAt) throw new Error("account gone");
    await tx.accounts.sweep(now);
    await tx.accounts.openSession({
      id: sha256(sid),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      endsAt: new Date(now.getTime() + absoluteMs()),
      address: via.address,
      userAgent: userAgent?.slice(0, 300) ?? null,
    });
    const who = actorFrom(account, via);
    await tx.history.record(who, { event: "account.signed-in", subjectType: "account", subjectId: account.id });
  });
  return sid;
}

/**
 * next-auth as the keeper of one sealed cookie. It never sees a password: the only credential is a ticket from
 * /api/v1/sign-in. The cookie carries an account id and a random session id, nothing a role could be read from.
 */
export function authOptions(headers: Headers, via: Via): AuthOptions {
  return {
    secret: houseSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: Math.floor(absoluteMs() / 1000) },
    cookies: {
      sessionToken: cookie(sessionCookie()),
      csrfToken: cookie(csrfCookie()),
      callbackUrl: cookie(returnCookie()),
    },
    pages: { signIn: "/desk/sign-in", signOut: "/desk/sign-in", error: "/desk/sign-in" },
    providers: [
      CredentialsProvider({
        id: "ticket",
        name: "ticket",
        credentials: { ticket: {} },
        async authorize(given) {
          const csrf = cookieOf(headers, csrfCookie());
          if (typeof given?.ticket !== "string" || !csrf) return null;
          const id = ticketId(given.ticket, csrf);
          const accountId = await db().write((tx) => tx.accounts.redeemTicket(id, new Date()));
          return accountId ? { id: accountId } : null;
        },
      }),
    ],
    callbacks: {
      // `trigger: "update"` brings what a client sent; it is never looked at.
      async jwt({ token, user, trigger }) {
        if (trigger === "signIn" && user)
          return { sub: user.id, sid: await openSession(user.id, via, headers.get("user-agent")) };
        return { sub: token.sub, sid: token.sid };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await endSession(sha256(token.sid), via);
      },
    },
    logger: {
      error: (code) => log.warn({ code }, "next-auth error"),
      warn: (code) => log.debug({ code }, "next-auth warning"),
      debug: () => undefined,
    },
  };
}

/** Ends one browser's session by its own wish. */
export async function endSession(sessionId: string, via: Via): Promise<void> {
  await db().write(async (tx) => {
    const account = await tx.accounts.accountOfSession(sessionId);
    if (!account) return;
    await tx.accounts.revokeSession(sessionId, new Date());
    await tx.history.record(
      { id: account.id, name: account.name, via },
      { event: "account.signed-out", subjectType: "account", subjectId: account.id },
    );
  });
}
