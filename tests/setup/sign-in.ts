import { expect, type Page } from "@playwright/test";
import { PASSWORD, PEOPLE } from "./people";

/**
 * Signs a person in the way the sign-in page does, without the page: a ticket for the password, then next-auth's own
 * door. The cookies stay with the page's browser context. tests/e2e/access walks the page itself.
 */
export async function signIn(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  const origin = new URL((await page.request.get("/api/health")).url()).origin;
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const answer = await page.request.post("/api/v1/sign-in", {
    headers,
    data: { email: PEOPLE[who].email, password: PASSWORD },
  });
  const outcome = await answer.json();
  expect(outcome, `${who} signs in`).toMatchObject({ ok: true });
  await page.request.post("/api/auth/callback/ticket", {
    headers,
    form: { csrfToken, ticket: outcome.value.ticket, json: "true" },
  });
  const { name } = PEOPLE[who];
  await page.goto("/desk");
  await expect(page.getByText(name).first()).toBeAttached();
}
