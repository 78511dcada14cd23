import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { dialogOf, inquire, openLead } from "../setup/desk";
import { signIn } from "../setup/sign-in";

const LANGUAGES = { zh: "zh-Hans", "zh-hant": "zh-Hant-HK", en: "en" };

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const [locale, lang] of Object.entries(LANGUAGES)) {
  test(`the desk's pages have no grave fault for those who listen or use the keyboard: ${locale}`, async ({ page }) => {
    const message = "Lithium battery recycling, 20 mu, EUR 12 million.";
    const reference = await inquire(page, message, "Erik", `erik-${locale}@example.org`);
    await signIn(page, "officer");
    await openLead(page, reference);
    const lead = new URL(page.url()).pathname;
    await page.context().addCookies([{ name: "inkstone.locale", value: locale, url: new URL("/", page.url()).href }]);
    for (const path of ["/desk", "/desk/leads?size=25", "/desk/leads?q=zzzz", "/desk/leads/new", lead]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      expect(await graveFaults(page), path).toEqual([]);
    }
    await page.getByRole("main").getByRole("button").nth(1).click();
    await expect(dialogOf(page)).toBeVisible();
    expect(await graveFaults(page), "a dialog").toEqual([]);
  });
}

test("the desk fits a phone without sideways scrolling, in any language", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const reference = await inquire(page, "竹制品工厂，怀集，投资三千万元。", "韦先生", "phone-width@example.org");
  await signIn(page, "officer");
  await openLead(page, reference);
  const lead = new URL(page.url()).pathname;
  for (const locale of Object.keys(LANGUAGES)) {
    await page.context().addCookies([{ name: "inkstone.locale", value: locale, url: new URL("/", page.url()).href }]);
    for (const path of ["/desk", "/desk/leads", lead, "/desk/leads/new"]) {
      await page.goto(path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${locale} ${path}`).toBeLessThanOrEqual(0);
    }
  }
});

test("the list works by keyboard and without script", async ({ page, browser }) => {
  await inquire(page, "注塑件工厂，投资六千万元。", "键盘先生", "keys@example.org");
  await signIn(page, "officer");
  await page.goto("/desk/leads");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const first = page.getByRole("rowheader").first().getByRole("link");
  await expect(first).toBeFocused();
  const title = (await first.textContent()) ?? "";
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "键盘操作" })).toBeVisible();
  await page.keyboard.press("Escape");
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(new URL("/desk/leads", page.url()).href);
  await still.getByRole("search").first().waitFor();
  await still.getByLabel("搜索", { exact: true }).fill("键盘先生");
  await still.getByLabel("搜索", { exact: true }).press("Enter");
  await expect(still.getByRole("rowheader").first()).toContainText("键盘先生");
  await expect(still.locator("mark").first()).toHaveText("键盘先生");
});
