import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What only the framework or this server may say about a request; a client's own is thrown away. */
const INTERNAL =
  /^(x-middleware-|x-inkstone-(?!locale$)|x-nonce$|x-request-id$|x-forwarded-|forwarded$|x-real-ip$|next-resume$|next-action$|x-invoke-|x-matched-path$|x-now-|x-nextjs-(?!data$)|x-next-|content-security-policy)/;

/** The address at the other end of the socket, or the last one a trusted proxy added. */
export function clientAddress(request: IncomingMessage, trustsProxy: boolean): string {
  const socket = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (!trustsProxy) return socket;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  return forwarded.split(",").at(-1)?.trim() || socket;
}

export function policyFor(nonce: string, isHttps: boolean): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return [...rules, ...(isHttps ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/**
 * Removes what a client may not say and adds what the house needs to know: a fresh id, the real address, the path
 * (pages are not told theirs, and must bring a reader back to it), and the content security policy, from which Next takes the nonce it writes on its own scripts.
 */
export function prepareRequest(request: IncomingMessage, options: { trustsProxy: boolean; isHttps: boolean }) {
  const address = clientAddress(request, options.trustsProxy);
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
  const id = randomUUID();
  const policy = policyFor(randomBytes(18).toString("base64"), options.isHttps);
  request.headers["x-request-id"] = id;
  request.headers["x-inkstone-address"] = address;
  request.headers["x-inkstone-path"] = request.url;
  request.headers["content-security-policy"] = policy;
  return { id, policy };
}

const PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

/** On every answer, whatever makes it. Pages may still say something stricter of their own. */
export function protect(response: ServerResponse, path: string, id: string, policy: string, isHttps: boolean): void {
  response.setHeader("X-Request-Id", id);
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (path.startsWith("/_next/static/")) return;
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Referrer-Policy", path.includes("/status/") ? "no-referrer" : "strict-origin-when-cross-origin");
  response.setHeader("Permissions-Policy", PERMISSIONS);
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("X-Frame-Options", "DENY");
  if (isHttps) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  if (/^\/(desk|api)(\/|$)/.test(path) || path.includes("/status/"))
    response.setHeader("Cache-Control", "private, no-store");
}
