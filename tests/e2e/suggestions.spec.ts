import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { act, inquire, openLead } from "../setup/desk";
import { signIn } from "../setup/sign-in";

const REPORT = "/desk/reports/matching?period=all";
const WORDS = "家具五金和不锈钢制品，用地三十亩，投资八千万元。";
/** Commas, quotes, UTF-8, from the first line. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";
const places = (page: Page): Locator => page.getByRole("region", { name: "承接地", exact: true });

/** An officer confirms what was suggested of a new inquiry, on the lead's page. */
async function confirmed(page: Page, name: string): Promise<string> {
  const reference = await inquire(page, WORDS, name, `${Date.now()}@example.org`);
  await openLead(page, reference);
  await act(page, "确认匹配", {}, "保存判断");
  return reference;
}

/** The one figure of a kind, as a number. */
async function figure(region: Locator, label: string): Promise<{ link: Locator; n: number }> {
  const stat = region.getByRole("term").filter({ hasText: label }).locator("..");
  const link = stat.getByRole("link");
  return { link, n: Number((await link.textContent())?.replaceAll(",", "")) };
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("what an officer confirms counts in the report, and its number opens exactly those leads", async ({
  page,
  browser,
}) => {
  await signIn(page, "officer");
  const reference = await confirmed(page, "准确率投资人");
  await expect(page.getByRole("link", { name: "这些建议以往有多准" })).toBeVisible();

  const manager = await browser.newPage();
  await signIn(manager, "manager");
  await manager.goto("/desk/reports?period=all");
  await manager.getByRole("link", { name: "建议准确率" }).click();
  await expect(manager.getByRole("heading", { name: "建议准确率", level: 1 })).toBeVisible();
  await expect(manager.getByText("命中率因此偏高")).toBeVisible();
  // Other tests decide on leads meanwhile: number and list agree as soon as none came in between.
  await expect(async () => {
    await manager.goto(REPORT);
    const { link, n } = await figure(places(manager), "已有决定，可比较");
    expect(n).toBeGreaterThan(0);
    await link.click();
    await expect(manager).toHaveURL(/suggestion=place-judged/);
    await expect(manager.getByText(new RegExp(`共 ?${n} ?条`)).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expect(manager.getByText("承接地建议可比较")).toBeVisible();
  await expect(manager.getByText(reference, { exact: true }).first()).toBeVisible();
});

test("the report has no barrier, fits a telephone and leaves its filters out of print", async ({ page }) => {
  await signIn(page, "officer");
  await confirmed(page, "无障碍投资人");
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(REPORT);
    await expect(page.getByRole("heading", { name: "受理判断是否得当" })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("form", { name: "筛选" })).toBeHidden();
  await expect(places(page)).toBeVisible();
});

test("a county officer sees how the suggestions of the own county went, and no others", async ({ page, browser }) => {
  const name = `德庆自录${Date.now()}`;
  await signIn(page, "deqing");
  const made = await page.request.post("/api/v1/leads", {
    headers: { "sec-fetch-site": "same-origin" },
    data: {
      source: "phone",
      investorName: name,
      title: "家具五金厂",
      intent: WORDS,
      contact: `${Date.now()}@example.org`,
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  await page.goto(REPORT);
  await expect(page.getByRole("link", { name: "招商报表" })).toHaveCount(0);
  await expect(page.getByLabel("承接地", { exact: true })).toHaveCount(0);
  const own = page.getByRole("region", { name: "受理判断是否得当", exact: true }).getByRole("link").first();
  const address = (await own.getAttribute("href")) ?? "";
  await page.goto(address);
  await expect(page.getByText(name).first()).toBeVisible();

  const other = await browser.newPage();
  await signIn(other, "huaiji");
  await other.goto(REPORT);
  await expect(other.getByRole("heading", { name: "建议准确率", level: 1 })).toBeVisible();
  await other.goto(address);
  await expect(other.getByText(name)).toHaveCount(0);
  await other.goto("/desk/reports");
  await expect(other).toHaveURL(/\/desk$/);
});

test("the report leaves as a workbook that the office suite opens", async ({ page }) => {
  await signIn(page, "officer");
  await confirmed(page, "表格投资人");
  await page.goto(REPORT);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^建议准确率_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const folder = mkdtempSync(join(tmpdir(), "inkstone-excel-"));
  const file = join(folder, "suggestions.xlsx");
  await download.saveAs(file);
  execFileSync(
    "soffice",
    ["--headless", `-env:UserInstallation=file://${folder}/office`, "--convert-to", CSV, "--outdir", folder, file],
    { timeout: 50_000 },
  );
  const rows = readFileSync(join(folder, "suggestions.csv"), "utf8").replaceAll('"', "").split("\n");
  expect(rows[0]).toContain("建议准确率");
  expect(rows.find((row) => row.startsWith("建议,"))).toContain("首位命中,首位命中 %,前三命中,前三命中 %");
  expect(Number(rows.find((row) => row.startsWith("承接地,"))?.split(",")[1])).toBeGreaterThan(0);
});
