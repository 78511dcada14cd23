import { expect, test } from "@playwright/test";
import { isSolved } from "@/lib/inquiries/proof";

test("a browser with script proves its work for its own page, while the writer may still type", async ({ page }) => {
  const violations: string[] = [];
  page.on("console", (line) => {
    if (/content security policy/i.test(line.text())) violations.push(line.text());
  });
  await page.goto("/en/inquire");
  await page.getByLabel("What is your project?").fill("A small plant for bamboo chopsticks");
  await page.getByRole("button", { name: "Show all questions" }).click();
  await page.getByLabel("E-mail").fill("ann@example.com");
  await page.waitForTimeout(3_200);
  const sent = page.waitForRequest(/\/en\/inquire\/send$/);
  await page.getByRole("button", { name: "Send inquiry", exact: true }).click();
  const form = (await sent).postData() ?? "";
  const value = (name: string) => new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`).exec(form)?.[1] ?? "";
  expect(await isSolved(value("challenge"), value("stamp"), value("proof"))).toBe(true);
  await expect(page).toHaveURL(/\/en\/status\/[\w-]{43}\?sent=1$/);
  expect(violations).toEqual([]);
});

test("a browser that cannot fetch a challenge sends without one", async ({ page }) => {
  await page.route("**/inquire/challenge", (route) => route.abort());
  await page.goto("/en/inquire#send");
  await page.getByRole("button", { name: "Show all questions" }).click();
  await page.getByLabel("What is your project?").fill("A small plant for bamboo chopsticks");
  await page.getByLabel("E-mail").fill("ann@example.com");
  await page.waitForTimeout(3_200);
  await page.getByRole("button", { name: "Send inquiry", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/status\/[\w-]{43}\?sent=1$/);
});
