import { expect, type Locator, type Page, test } from "@playwright/test";
import { inquire, openLead } from "../setup/desk";
import { signIn } from "../setup/sign-in";

const MESSAGE =
  "生产新能源汽车压铸件，计划投资三亿元，需要八十亩地，招工200人，用电12MVA，要靠近西江码头，希望落在四会。";

const reading = (page: Page, said: RegExp): Locator => page.getByRole("group", { name: said });

/** Chooses among the answers of one reading with the arrow keys alone. */
async function choose(page: Page, row: Locator, answer: string): Promise<void> {
  await row.getByRole("radio").first().focus();
  const wanted = row.getByLabel(answer, { exact: true });
  await page.keyboard.press("Space");
  for (let step = 0; step < 3 && !(await wanted.isChecked()); step += 1) await page.keyboard.press("ArrowRight");
  await expect(wanted).toBeChecked();
}

test("an officer confirms one reading, corrects another and dismisses a third by keyboard; the record is filled", async ({
  page,
}) => {
  const reference = await inquire(page, MESSAGE, "压铸先生", "readings@example.org");
  await signIn(page, "officer");
  await openLead(page, reference);
  const words = page.getByRole("region", { name: "投资方原文" });
  const chip = (said: RegExp) => words.getByRole("button", { name: said });
  await expect(chip(/提到的地点\s*四会/)).toBeVisible();
  await page.getByText("核对这些信息", { exact: true }).focus();
  await page.keyboard.press("Enter");

  await choose(page, reading(page, /^用地\s*80/), "正确");
  await choose(page, reading(page, /^用工\s*200/), "改为");
  await page.keyboard.press("Tab");
  await page.keyboard.type("150");
  await choose(page, reading(page, /^用电\s*12/), "正确");
  await choose(page, reading(page, /^提到的地点\s*四会/), "不是这个意思");
  await page.getByRole("button", { name: "保存核对结果" }).focus();
  await page.keyboard.press("Enter");

  await expect(chip(/用地\s*80.*已确认/)).toBeVisible();
  await expect(chip(/用工\s*150.*已确认/)).toBeVisible();
  await expect(chip(/提到的地点/)).toHaveCount(0);
  await expect(reading(page, /提到的地点.*四会.*已标为不是这个意思/)).toBeVisible();
  const size = page.locator("#size");
  await expect(size.getByText(/^80\s*亩$/)).toBeVisible();
  await expect(size.getByText(/^150\s*人$/)).toBeVisible();
  await expect(page.getByRole("region", { name: "原文中核对过的" }).getByText("12 MVA")).toBeVisible();
  await expect(page.locator("#facts dd").filter({ hasText: /^大容量用电$/ })).toHaveCount(1);
  await expect(page.getByText("核对原文信息").first()).toBeVisible();
});
