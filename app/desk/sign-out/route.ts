import { setCookie } from "@/app/_server/cookies";
import { endSession } from "@/app/_server/next-auth";
import { localeOf } from "@/app/_server/reader";
import { mustBeOwnPage, viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorOf, sessionCookie } from "@/app/_server/session";
import { isSecure } from "@/app/_server/settings";
import { isRefusal } from "@/lib/refusal";

/** Signing out is a plain form, so that it works when nothing else does. */
export async function POST(request: Request): Promise<Response> {
  const via = viaOf(request.headers);
  try {
    mustBeOwnPage(request.headers);
    const session = await actorOf(request).catch((error: unknown) => {
      // Whoever is out already gets where they wanted to go.
      if (isRefusal(error) && error.code === "access.not-signed-in") return null;
      throw error;
    });
    if (session) await endSession(session.sessionId, via);
    const headers = new Headers({
      location: "/desk/sign-in?notice=signed-out",
      "clear-site-data": '"cache", "storage"',
      "cache-control": "no-store",
    });
    headers.append("set-cookie", setCookie(sessionCookie(), "", { maxAgeSeconds: 0, secure: isSecure() }));
    return new Response(null, { status: 303, headers });
  } catch (error) {
    return refused(error, via.requestId, localeOf(request.headers));
  }
}
