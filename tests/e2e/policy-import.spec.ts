import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { takeTurns } from "../setup/policy-desk";
import { signIn } from "../setup/sign-in";

takeTurns();

test("a spreadsheet with one bad row: the row is named, the good ones wait to be published", async ({ page }) => {
  await signIn(page, "colleague");
  await page.goto("/desk/policy/import");
  await page.getByLabel("导入什么").selectOption({ label: "来源" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载空白模板" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("来源.xlsx");
  const template = await readSheet(readFileSync(await download.path()));
  const headings = template.at(-1) as string[];
  expect(headings).toEqual(expect.arrayContaining(["编号", "标题（页面原文）", "网址", "发布者（简体）", "等级"]));

  const row = (answers: Record<string, string>) => headings.map((heading) => answers[heading] ?? "");
  const good = { "发布者（简体）": "肇庆市人民政府", "发布者（英文）": "Zhaoqing government", 等级: "A 政府网站" };
  const rows = [
    headings,
    row({ ...good, "标题（页面原文）": "导入的来源甲", 网址: "https://www.zhaoqing.gov.cn/jia.html", 日期: "2026-11" }),
    row({ ...good, "标题（页面原文）": "导入的来源乙", 网址: "不是网址" }),
  ];
  const cells = rows.map((cellsOf) => cellsOf.map((value) => (value ? { value, type: String } : null)));
  const buffer = await writeXlsxFile(cells as never).toBuffer();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("文件").setInputFiles({ name: "来源.xlsx", mimeType, buffer });
  await page.getByRole("button", { name: "看会改什么" }).click();
  await expect(page.getByText("不能导入 1 · 新增 1 · 修改 0 · 没有变化 0")).toBeVisible();
  const bad = page.getByRole("row").filter({ hasText: "不能导入" });
  await expect(bad).toContainText("3");
  await expect(bad).toContainText("网址：请填写完整的网址");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((it) => it.id)).toEqual([]);
  await page.getByRole("button", { name: "把 1 条存为待发布" }).click();
  await expect(page).toHaveURL(/\/desk\/policy\/changes/);
  await expect(page.getByRole("heading", { name: "导入的来源甲" })).toBeVisible();
  await expect(page.getByText("导入的来源乙")).toHaveCount(0);
});

test("a file that is not what it says is refused, and nothing is kept", async ({ page }) => {
  await signIn(page, "colleague");
  await page.goto("/desk/policy/import");
  await page
    .getByLabel("文件")
    .setInputFiles({ name: "表.xlsx", mimeType: "text/plain", buffer: Buffer.from("编号,标题") });
  await page.getByRole("button", { name: "看会改什么" }).click();
  await expect(page.getByText("没有存下任何内容。")).toBeVisible();
});
