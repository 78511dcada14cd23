import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { log } from "@/app/_server/log";
import { authOptions } from "@/app/_server/next-auth";
import { localeOf } from "@/app/_server/reader";
import { mustBeOwnPage, readBody, viaOf } from "@/app/_server/request";
import { done, refused } from "@/app/_server/respond";
import { sessionCookie } from "@/app/_server/session";
import { isRefusal, Refusal, refuse } from "@/lib/refusal";

type Context = { params: Promise<{ nextauth: string[] }> };

/** All that is left of next-auth's addresses; every other one does not exist. */
const OPEN = { GET: ["csrf"], POST: ["callback/ticket", "signout"] } as const;

const LIMIT = 8 * 1024;

async function handle(request: NextRequest, context: Context, method: "GET" | "POST"): Promise<Response> {
  const via = viaOf(request.headers);
  const locale = localeOf(request.headers);
  try {
    const action = (await context.params).nextauth.join("/");
    if (!(OPEN[method] as readonly string[]).includes(action)) {
      refuse(
        Object.values(OPEN).some((open) => (open as readonly string[]).includes(action))
          ? "method-not-allowed"
          : "not-found",
      );
    }
    if (method === "POST") mustBeOwnPage(request.headers);
    const body = method === "POST" ? await readBody(request, LIMIT) : undefined;
    // The query is dropped: next-auth would take a callbackUrl or an error text from it.
    const address = new URL(request.nextUrl.pathname, request.nextUrl);
    const inside = new NextRequest(address, { method, headers: request.headers, body: body && new Uint8Array(body) });
    const answer = (await NextAuth(inside, context, authOptions(request.headers, via))) as Response;
    return method === "GET" ? answer : settle(answer, action);
  } catch (error) {
    if (!isRefusal(error)) log.warn({ requestId: via.requestId, code: "next-auth" }, "unreadable sign-in request");
    return refused(isRefusal(error) ? error : new Refusal("input.invalid"), via.requestId, locale);
  }
}

/** Whether it worked, said by the cookie it set and not by the address it would redirect to. */
function settle(answer: Response, action: string): Response {
  const cookies = answer.headers.getSetCookie();
  const opened = cookies.some(
    (each) => each.startsWith(`${sessionCookie()}=`) && !each.startsWith(`${sessionCookie()}=;`),
  );
  if (action === "callback/ticket" && !opened) refuse("sign-in.expired");
  const settled = done(null);
  for (const each of cookies) settled.headers.append("set-cookie", each);
  return settled;
}

export const GET = (request: NextRequest, context: Context) => handle(request, context, "GET");
export const POST = (request: NextRequest, context: Context) => handle(request, context, "POST");
