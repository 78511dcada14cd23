import type { IncomingMessage, ServerResponse } from "node:http";
import { LOCALES, type Locale } from "@/lib/languages";
import type { Turned } from "./guard";

/** Says why, without the framework: as an Outcome in the caller's language for the API, in every language for everyone else. */
export async function sayTurnedAway(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, details }: Turned,
  requestId: string,
): Promise<void> {
  const { sentenceFor } = await import("@/app/_server/respond");
  const { localeOf } = await import("@/app/_server/reader");
  const isApi = request.url?.startsWith("/api/") ?? false;
  const say = (locale: Locale) => sentenceFor(code, details, locale);
  const message = say(
    localeOf(new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))),
  );
  const outcome = { ok: false, code, message, details, fields: {}, requestId };
  const body = isApi ? JSON.stringify(outcome) : `${LOCALES.map(say).join("\n")}\n`;
  response.statusCode = status;
  response.setHeader("Content-Type", `${isApi ? "application/json" : "text/plain"}; charset=utf-8`);
  response.setHeader("Cache-Control", "no-store");
  if (status === 405) response.setHeader("Allow", request.method === "POST" ? "GET, HEAD" : "GET, HEAD, POST");
  // The rest of an unwanted body is not worth reading.
  if (status === 413) response.setHeader("Connection", "close");
  response.end(request.method === "HEAD" ? undefined : body);
}
