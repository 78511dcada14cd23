import { join, resolve } from "node:path";
import type { Asking, Hall } from "./hall";

const APP = resolve(import.meta.dirname, "../../../app");
const BASE = "http://127.0.0.1:3000";

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

/** The handler behind an address of docs/access.md. */
export async function handlerOf(address: string, method: string): Promise<Handler> {
  const route = (await import(/* @vite-ignore */ join(APP, address, "route.ts"))) as Record<string, Handler>;
  return route[method] as Handler;
}

/** Knocks as one of the house's own pages would. */
export async function knock(
  hall: Hall,
  handler: Handler,
  method: string,
  { as, params = {}, query = {}, body, form, headers = {} }: Asking,
): Promise<Response> {
  const address = new URL("/", BASE);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const request = new Request(address, {
    method,
    headers: {
      host: "127.0.0.1:3000",
      origin: BASE,
      "sec-fetch-site": "same-origin",
      "x-inkstone-locale": "en",
      "x-inkstone-address": "203.0.113.9",
      ...(as && { cookie: await hall.cookieOf(as) }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: form ? new URLSearchParams(form) : body === undefined ? undefined : JSON.stringify(body),
  });
  return handler(request, { params: Promise.resolve(params) });
}
