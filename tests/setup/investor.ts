import { newChallenge } from "@/app/_server/inquiries/challenge";
import { newStamp } from "@/app/_server/inquiries/stamp";
import * as form from "@/app/[locale]/inquire/send/route";
import * as api from "@/app/api/v1/inquiries/route";
import { solve } from "@/lib/inquiries/proof";
import type { Locale } from "@/lib/languages";

const BASE = "http://127.0.0.1:3000";

/** A form page that was opened long enough ago for a person to have filled it in. */
export const openedPage = (secondsAgo = 30) => newStamp(Date.now() - secondsAgo * 1000);

/** What a browser with script adds to the form of a page: work on a challenge made `secondsAgo`. */
export async function worked(stamp: string, secondsAgo = 1) {
  const challenge = newChallenge(Date.now() - secondsAgo * 1000);
  return { challenge, proof: await solve(challenge, stamp) };
}

export type Sending = {
  locale?: Locale;
  headers?: Record<string, string>;
  stamp?: string;
  as?: "urlencoded" | "multipart";
};

/** Sends the public form as a browser without script does. */
export function sendForm(fields: Record<string, string | string[]>, sending: Sending = {}): Promise<Response> {
  const { locale = "zh", headers = {}, stamp = openedPage(), as = "urlencoded" } = sending;
  const body = as === "urlencoded" ? new URLSearchParams() : new FormData();
  for (const [name, value] of Object.entries({ stamp, ...fields }))
    for (const each of [value].flat()) body.append(name, each);
  const request = new Request(`${BASE}/${locale}/inquire/send`, {
    method: "POST",
    body,
    headers: { origin: BASE, "sec-fetch-site": "same-origin", "x-inkstone-address": "203.0.113.7", ...headers },
  });
  return form.POST(request, { params: Promise.resolve({ locale }) });
}

/** Sends an inquiry as a partner's server does. A string is sent as it is. */
export function sendJson(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return api.POST(
    new Request(`${BASE}/api/v1/inquiries`, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", "x-inkstone-address": "203.0.113.8", ...headers },
    }),
  );
}

/** The secret of the private link that a sent form leads to. */
export function tokenOf(response: Response): string {
  const location = response.headers.get("location") ?? "";
  return /\/status\/([\w-]{43})\?sent=1$/.exec(location)?.[1] ?? `no status page: ${response.status} ${location}`;
}
