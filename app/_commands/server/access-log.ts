import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/app/_server/log";

const RECORD_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An address fit to keep: without its query, and without anything long enough to be a private link's secret. */
export function loggedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (path.startsWith("/_next/")) return path.slice(0, 120);
  return path
    .split("/")
    .map((part) => (part.length > 24 && !RECORD_ID.test(part) ? "…" : part))
    .join("/")
    .slice(0, 300);
}

/** One line when the answer is out, or when the reader went away. */
export function logAnswer(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const began = performance.now();
  const { method } = request;
  const path = loggedPath(request.url ?? "");
  response.once("close", () => {
    const ms = Math.round((performance.now() - began) * 10) / 10;
    const line = { requestId, method, path, status: response.statusCode, ms };
    if (path.startsWith("/_next/static/")) log.debug(line, "answered");
    else if (response.writableFinished) log.info(line, "answered");
    else log.warn(line, "reader left before the answer");
  });
}
