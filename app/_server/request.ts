import type { Via } from "@/lib/access/actor";
import { refuse } from "@/lib/refusal";
import { baseUrl, isLoopback } from "./settings";

/** Set by the server itself for every request; a client's own value is overwritten there (app/_commands/serve.ts). */
export const REQUEST_ID = "x-request-id";
export const CLIENT_ADDRESS = "x-inkstone-address";
export const PATH = "x-inkstone-path";

export function viaOf(headers: Headers): Via {
  return { requestId: headers.get(REQUEST_ID) ?? crypto.randomUUID(), address: headers.get(CLIENT_ADDRESS) };
}

/**
 * Refuses access.wrong-origin unless a state-changing request comes from our own pages: by Sec-Fetch-Site, or by
 * Origin where the browser sends none. Requests with neither are not from a page at all.
 */
export function mustBeOwnPage(headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  if (site) {
    if (site !== "same-origin") refuse("access.wrong-origin");
    return;
  }
  const origin = headers.get("origin");
  const own = origin === baseUrl().origin || (isLoopback() && origin === `http://${headers.get("host")}`);
  if (!own) refuse("access.wrong-origin");
}

/** The whole body, or input.too-large as soon as it passes `limit` bytes, however it was sent. */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) refuse("input.too-large", { limitKb: Math.floor(limit / 1024) });
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      refuse("input.too-large", { limitKb: Math.floor(limit / 1024) });
    }
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}

/** A JSON body. Refuses input.wrong-type, input.too-large, input.broken-json. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) refuse("input.wrong-type");
  const body = await readBody(request, limit);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    return refuse("input.broken-json");
  }
}
