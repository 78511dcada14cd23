import { type APIRequestContext, expect, request } from "@playwright/test";
import { PASSWORD, PEOPLE } from "./people";

/** A browser without a screen: its own cookies, and the headers a page of ours would send. */
export async function newBrowser(baseURL: string | undefined): Promise<APIRequestContext> {
  const origin = new URL(baseURL ?? "").origin;
  return request.newContext({ baseURL: origin, extraHTTPHeaders: { origin, "sec-fetch-site": "same-origin" } });
}

/** Answers whether it worked; the code of the refusal where it did not. */
export async function signInAt(browser: APIRequestContext, email: string, password: string): Promise<string> {
  const { csrfToken } = await (await browser.get("/api/auth/csrf")).json();
  const answer = await (await browser.post("/api/v1/sign-in", { data: { email, password } })).json();
  if (!answer.ok) return answer.code as string;
  return redeem(browser, csrfToken, answer.value.ticket);
}

async function redeem(browser: APIRequestContext, csrfToken: string, ticket: string): Promise<string> {
  const answer = await browser.post("/api/auth/callback/ticket", { form: { csrfToken, ticket, json: "true" } });
  const outcome = await answer.json();
  return outcome.ok ? "signed in" : outcome.code;
}

export async function signedIn(baseURL: string | undefined, who: keyof typeof PEOPLE): Promise<APIRequestContext> {
  const browser = await newBrowser(baseURL);
  expect(await signInAt(browser, PEOPLE[who].email, PASSWORD)).toBe("signed in");
  return browser;
}

/** Replaces the password of who is signed in, and signs the browser in again as the page does. */
export async function replacePassword(browser: APIRequestContext, current: string, next: string): Promise<string> {
  const { csrfToken } = await (await browser.get("/api/auth/csrf")).json();
  const answer = await (await browser.post("/api/v1/password", { data: { current, next } })).json();
  return answer.ok ? redeem(browser, csrfToken, answer.value.ticket) : answer.code;
}

export type Invited = { accountId: string; email: string; password: string };

/** Opens an account as the administrator would; its first password still stands. */
export async function invite(admin: APIRequestContext, change: object = {}): Promise<Invited> {
  const email = `new-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const data = { email, name: "新同事", role: "city-officer", locationId: null, ...change };
  const answer = await admin.post("/api/v1/accounts", { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).value;
}

export const OWN_PASSWORD = "seven herons over 星湖 at noon";

/** Someone who has replaced the first password and is at work. */
export async function atWork(admin: APIRequestContext, baseURL: string | undefined, change: object = {}) {
  const invited = await invite(admin, change);
  const browser = await newBrowser(baseURL);
  expect(await signInAt(browser, invited.email, invited.password)).toBe("signed in");
  expect(await replacePassword(browser, invited.password, OWN_PASSWORD)).toBe("signed in");
  return { ...invited, password: OWN_PASSWORD, browser };
}

/** Whether this browser is signed in, by what the server does and not by what its cookies say. */
export async function isIn(browser: APIRequestContext): Promise<boolean> {
  return (await browser.get("/desk/password", { maxRedirects: 0 })).status() === 200;
}
