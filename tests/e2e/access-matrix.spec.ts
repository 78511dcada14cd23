import { expect, test } from "@playwright/test";
import { RIGHTS, type Right } from "@/lib/access/may";
import { signedIn } from "../setup/account-doors";
import { PEOPLE } from "../setup/people";
import { listedRoutes } from "../unit/access/route-table";

const NOBODYS = "019aaaaa-0000-7000-8000-000000000000";
const addressOf = (address: string) => address.replaceAll(/\[[^\]]+\]/g, NOBODYS);
const guarded = () => listedRoutes().filter(({ who }) => who.every((each) => each !== "anyone" && each !== "self"));

for (const who of ["administrator", "officer", "manager", "sihui"] as const) {
  test(`${who} gets through exactly the doors that docs/access.md opens to a ${PEOPLE[who].role}`, async ({
    baseURL,
  }) => {
    const browser = await signedIn(baseURL, who);
    const mayEnter = (right: string) => (RIGHTS[right as Right] as readonly string[]).includes(PEOPLE[who].role);
    for (const { address, methods, who: rights } of guarded()) {
      const allowed = rights.some(mayEnter);
      for (const method of methods) {
        // Where two verbs ask for two rights, the roles that have one have both.
        const path = addressOf(address);
        const answer =
          method === "POST"
            ? await browser.post(path, { data: {}, maxRedirects: 0 })
            : await browser.get(path, { maxRedirects: 0 });
        const shut = method === "page" ? answer.headers().location === "/desk" : answer.status() === 403;
        expect(`${method} ${address}: ${shut ? "shut" : "open"}`).toBe(
          `${method} ${address}: ${allowed ? "open" : "shut"}`,
        );
        expect(answer.status(), address).toBeLessThan(500);
      }
    }
  });
}
