import type { IncomingMessage } from "node:http";
import type { RefusalCode, RefusalDetails } from "@/lib/refusal";

/** No door of ours has another; the framework would show a page to whoever deletes it. */
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** What may be posted to: the interface, and the plain forms. A page is for reading. */
const POSTED_TO = /^\/(?:api(?:\/|$)|[\w-]+\/inquire\/send$|desk\/(?:sign-out|language|policy\/changes\/preview)$)/;
/** Its door answers with a page that says why and keeps what was typed. */
const PUBLIC_FORM = /^\/[\w-]+\/inquire\/send$/;

/** No door of ours takes more in one request; each has a lower limit of its own and counts what really arrives. */
export const BODY_LIMIT = 1024 * 1024;
const ADDRESS_LIMIT = 4096;

export type Turned = { status: number; code: RefusalCode; details: RefusalDetails };

const turned = (status: number, code: RefusalCode, details: RefusalDetails = {}): Turned => ({ status, code, details });

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** Turns away what the framework would stumble over or should never see; null lets the request in. */
export function turnAway(request: IncomingMessage): Turned | null {
  const url = request.url ?? "";
  if (!METHODS.has(request.method ?? "")) return turned(405, "method-not-allowed");
  if (url.length > ADDRESS_LIMIT) return turned(414, "input.broken-address");
  const path = url.split("?", 1)[0] as string;
  // No page or door has a use for a NUL, and PostgreSQL cannot look for one.
  if (url.includes("%00")) return turned(400, "input.broken-address");
  // Only paths of this site: no absolute addresses, no "//elsewhere", no backslashes a browser reads as slashes.
  if (!/^\/(?![/\\])/.test(url) || path.includes("\\") || !isReadable(path)) return turned(400, "input.broken-address");
  if (path.startsWith("/_next/image")) return turned(404, "not-found");
  if (request.method === "POST" && !POSTED_TO.test(path)) return turned(405, "method-not-allowed");
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > BODY_LIMIT && !PUBLIC_FORM.test(path))
    return turned(413, "input.too-large", { limitKb: BODY_LIMIT / 1024 });
  return null;
}
