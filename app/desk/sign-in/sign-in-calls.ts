import type { Locale } from "@/lib/languages";

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
type Proof = { ticket: string; csrf: string };

export async function csrfToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf", { cache: "no-store" });
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}

async function post(url: string, body: unknown, locale: Locale): Promise<Answer<unknown>> {
  const headers = { "content-type": "application/json", "x-inkstone-locale": locale };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Answer<unknown>;
}

/** The browser's own token first: the ticket is made for it and for no other. */
export async function requestTicket(email: string, password: string, locale: Locale): Promise<Answer<Proof>> {
  const csrf = await csrfToken();
  const answer = (await post("/api/v1/sign-in", { email, password }, locale)) as Answer<{ ticket: string }>;
  return answer.ok ? { ok: true, value: { ticket: answer.value.ticket, csrf } } : answer;
}

export function redeemTicket({ ticket, csrf }: Proof, locale: Locale): Promise<Answer<unknown>> {
  return post("/api/auth/callback/ticket", { ticket, csrfToken: csrf, json: "true" }, locale);
}
