import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { signIn } from "../setup/sign-in";

const inquiry = (message: string, name: string) => ({
  locale: "zh",
  message,
  contact: { name, phone: "13800138000" },
  consent: { contact: true },
});

test.beforeAll(async ({ request }) => {
  for (const [i, message] of [
    "我们做汽车零部件冲压件，想在肇庆找四十亩地，投资两亿元。",
    '=HYPERLINK("http://x") 食品厂，需要冷库，投资八千万元。',
  ].entries()) {
    const sent = await request.post("/api/v1/inquiries", { data: inquiry(message, `报表投资人${i}`) });
    expect(sent.status()).toBe(201);
  }
});

/** From the first number of the report to the file of the list behind it. Answers the number and the file's rows. */
async function fromNumberToFile(page: Page) {
  await page.goto("/desk/reports?period=all");
  await expect(page.getByRole("heading", { name: "招商报表", level: 1 })).toBeVisible();
  const received = page
    .getByRole("definition")
    .filter({ has: page.getByRole("link") })
    .first()
    .getByRole("link");
  const number = Number((await received.textContent())?.trim());
  await received.click();
  await expect(page).toHaveURL(/\/desk\/leads\?/);
  await expect(page.getByText(new RegExp(`共 ?${number} ?条`)).first()).toBeVisible({ timeout: 3_000 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /Excel/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^招商线索_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const file = join(mkdtempSync(join(tmpdir(), "inkstone-excel-")), "leads.xlsx");
  await download.saveAs(file);
  const rows = await readSheet(readFileSync(file));
  const headings = rows.findIndex((row) => row[0] === "编号");
  expect(rows[headings]).toContain("意向投资（万元）");
  expect(rows.length - headings - 1).toBe(number);
  return file;
}

test("a manager goes from a number to its records to the Excel file", async ({ page }) => {
  await signIn(page, "manager");
  let file = "";
  // Other tests send inquiries meanwhile: the number, the list and the file agree as soon as none came in between.
  await expect(async () => {
    file = await fromNumberToFile(page);
  }).toPass({ timeout: 120_000 });
  const folder = join(file, "..");
  execFileSync(
    "soffice",
    ["--headless", `-env:UserInstallation=file://${folder}/office`, "--convert-to", "csv", "--outdir", folder, file],
    { timeout: 50_000 },
  );
  expect(readFileSync(join(folder, "leads.csv"), "utf8")).toContain("=HYPERLINK(");
});

test("filters narrow the report and stay in its address; print leaves the navigation out", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/desk/reports");
  await page.getByLabel("承接地", { exact: true }).selectOption("huaiji");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/location=huaiji/);
  await page.goto("/desk/reports?period=all");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByRole("heading", { name: "招商报表" })).toBeVisible();
});

test("the report leaves as a workbook with one sheet a table", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/desk/reports?period=all");
  const download = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 Excel" }).click(),
  ]).then(([each]) => each);
  const rows = await readSheet(readFileSync(await download.path()));
  expect(rows[0]?.[0]).toBe("招商报表");
  expect(rows.some((row) => String(row[0]).startsWith("L0 "))).toBe(true);
});

test("an officer of a county and an administrator have no report", async ({ page }) => {
  await signIn(page, "sihui");
  await page.goto("/desk/reports");
  await expect(page).toHaveURL(/\/desk$/);
  expect((await page.request.get("/desk/reports/export.xlsx")).status()).toBe(403);
});
