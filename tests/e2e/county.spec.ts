import { expect, test } from "@playwright/test";
import { inquire, openLead } from "../setup/desk";
import { signIn } from "../setup/sign-in";

test("a county officer who tries another county's lead by address, search and export gets nothing", async ({
  page,
  browser,
}) => {
  const word = `密封圈${Date.now()}`;
  const reference = await inquire(
    page,
    `生产${word}，想落在德庆，投资两千万元。`,
    "德庆投资人",
    "deqing-only@example.org",
  );
  await signIn(page, "officer");
  await openLead(page, reference);
  const address = new URL(page.url()).pathname;
  const id = address.split("/").at(-1) as string;

  const county = await browser.newPage();
  await signIn(county, "huaiji");
  const foreign = await county.goto(address);
  expect(foreign?.status()).toBe(404);
  await expect(county.getByText(word)).toHaveCount(0);
  const missing = await county.goto("/desk/leads/00000000-0000-7000-8000-000000000000");
  expect(missing?.status()).toBe(404);

  for (const q of [word, reference, "deqing-only@example.org"]) {
    await county.goto(`/desk/leads?status=all&q=${encodeURIComponent(q)}`);
    await expect(county.getByText(reference, { exact: true })).toHaveCount(0);
    await expect(county.getByRole("rowheader")).toHaveCount(0);
  }
  const asked = await county.request.get(`/api/v1/leads/${id}`);
  expect(asked.status()).toBe(404);
  const claimed = await county.request.post(`/api/v1/leads/${id}/claim`, {
    headers: { "sec-fetch-site": "same-origin" },
    data: { version: 1 },
  });
  expect(claimed.status()).toBe(404);
  const similar = await county.request.get("/api/v1/leads/similar?email=deqing-only%40example.org");
  expect(await similar.text()).not.toContain(reference);

  const file = await county.request.get(`/desk/leads/export.xlsx?status=all&q=${encodeURIComponent(word)}`);
  expect(file.status()).toBe(200);
  const { readSheet } = await import("read-excel-file/node");
  const rows = await readSheet(Buffer.from(await file.body()));
  expect(JSON.stringify(rows)).not.toContain(reference);
});

test("a county officer is offered no filter by place and no other county's view", async ({ page }) => {
  await signIn(page, "huaiji");
  await page.goto("/desk/leads?location=deqing&status=all");
  await expect(page.getByRole("rowheader")).toHaveCount(0);
  await expect(page.getByLabel("县区", { exact: true })).toHaveCount(0);
});
