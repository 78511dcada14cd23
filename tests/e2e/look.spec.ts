import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "../setup/sign-in";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [locale, lang] of [
  ["zh", "zh-Hans"],
  ["zh-hant", "zh-Hant-HK"],
  ["en", "en"],
] as const) {
  test(`the home page in ${locale} says its language, shows the duty telephone and has no accessibility faults`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("banner").getByRole("link", { name: /2899202|289 9202/ })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((it) => `${colorScheme} ${it.id}`)).toEqual([]);
    }
  });

  test(`nothing of ${locale} is wider than a phone of 360 px, nor than 320 px`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      for (const path of [`/${locale}`, `/${locale}/inquire`, `/${locale}/nowhere`]) {
        await page.goto(path);
        expect(await sideways(page), `${path} at ${width}`).toBe(0);
      }
    }
  });
}

test("each language names itself and leads to the same page, answers in the address kept", async ({ page }) => {
  await page.goto("/zh/inquire?place=sihui");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/inquire\?place=sihui$/);
  await page.getByRole("link", { name: "繁體中文" }).click();
  await expect(page).toHaveURL(/\/zh-hant\/inquire\?place=sihui$/);
});

test("the keyboard passes the navigation with its first stop", async ({ page }) => {
  await page.goto("/zh");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link", { name: "提交投资意向" }).first()).toBeFocused();
});

test("a place on the map leads to what that place is good at, and on to a question about it", async ({ page }) => {
  await page.goto("/en");
  await page
    .getByRole("group", { name: /Schematic map/ })
    .getByRole("link", { name: "Gaoyao" })
    .click();
  await expect(page).toHaveURL(/#gaoyao$/);
  await page.getByRole("link", { name: "Ask about Gaoyao" }).click();
  await expect(page).toHaveURL(/\/en\/inquire\?place=gaoyao$/);
});

test("the map says that it is schematic", async ({ page }) => {
  await page.goto("/zh");
  await expect(page.getByText("示意图，不代表行政区划界线")).toBeVisible();
});

test("an unknown address is answered in the reader's language, with a telephone and status 404", async ({ page }) => {
  const answer = await page.goto("/en/no/such/page");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We could not find this page");
  expect((await page.goto("/no-language"))?.status()).toBe(404);
});

test("on the desk the slash key finds the search, but types a slash where one is typing", async ({ page }) => {
  await signIn(page, "officer");
  await page.goto("/desk/policy");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "搜索线索" });
  await expect(search).toBeFocused();
  await page.keyboard.press("/");
  await expect(search).toHaveValue("/");
});

test("the desk's language is chosen in one press and stays", async ({ page }) => {
  await signIn(page, "officer");
  await page.goto("/desk/policy");
  await page.getByLabel(/我的账号/).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(/\/desk\/policy$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/desk");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a phone has the places of the desk under the thumb, and the rest one press away", async ({ page }) => {
  await signIn(page, "officer");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/desk");
  const bar = page.getByRole("navigation", { name: "主导航" });
  await expect(bar.getByRole("link", { name: "线索", exact: true })).toBeInViewport();
  await expect(bar.getByRole("link", { name: "新建线索" })).toBeInViewport();
  await bar.getByText("更多").click();
  await expect(bar.getByRole("button", { name: "退出登录" })).toBeInViewport();
  await bar.getByRole("link", { name: "政策库" }).click();
  await expect(page).toHaveURL(/\/desk\/policy$/);
  expect(await sideways(page)).toBe(0);
});

test("printing leaves out the navigation and everything to press", async ({ page }) => {
  await signIn(page, "officer");
  await page.goto("/desk/policy");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeHidden();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});
