import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

type Said = {
  locale: "zh" | "zh-hant" | "en";
  lang: string;
  message: string;
  labels: Record<
    "message" | "email" | "land" | "send" | "next" | "project" | "reference" | "places" | "where" | "stage",
    string | RegExp
  >;
  errorTitle: RegExp;
};

const READERS: Said[] = [
  {
    locale: "zh",
    lang: "zh-Hans",
    message: "我们做新能源汽车连接器和高压线束，想在肇庆设第二工厂，需要四十亩地，投资两亿元。",
    labels: {
      message: "说说您的项目",
      email: "邮箱",
      land: /需要土地/,
      send: "提交",
      next: "继续",
      project: "您的项目",
      reference: "您的编号",
      places: "可以考虑的地点",
      where: "目前进度",
      stage: "已收到，等待答复",
    },
    errorTitle: /^错误：/,
  },
  {
    locale: "zh-hant",
    lang: "zh-Hant-HK",
    message: "我哋做新能源汽車連接器同高壓線束，想喺肇慶設第二間廠，要四十畝地，投資兩億人民幣。",
    labels: {
      message: "說說您的項目",
      email: "電郵",
      land: /需要土地/,
      send: "提交",
      next: "繼續",
      project: "您的項目",
      reference: "您的編號",
      places: "可以考慮的地點",
      where: "目前進度",
      stage: "已收到，等待答覆",
    },
    errorTitle: /^錯誤：/,
  },
  {
    locale: "en",
    lang: "en",
    message:
      "We make EV connectors and high-voltage harnesses and want a second plant in Zhaoqing: 40 mu, RMB 200 million.",
    labels: {
      message: "What is your project?",
      email: "E-mail",
      land: /Land needed/,
      send: "Send inquiry",
      next: "Continue",
      project: "Your project",
      reference: "Your reference",
      places: "Places to consider",
      where: "Where it stands",
      stage: "Received, waiting for the first answer",
    },
    errorTitle: /^Error: /,
  },
];

/** Nobody fills the form faster than this; what is faster is set aside. */
const READING_MS = 3_200;

async function seesTheAnswer(page: Page, said: Said) {
  const { labels } = said;
  await expect(page).toHaveURL(new RegExp(`/${said.locale}/status/[\\w-]{43}\\?sent=1$`));
  await expect(page.locator("html")).toHaveAttribute("lang", said.lang);
  await expect(page.getByText(labels.reference, { exact: true })).toBeVisible();
  await expect(page.getByText(/^ZQ-\d{4}-\d{6}$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: labels.places })).toBeVisible();
  const places = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 4 }) });
  expect(await places.count()).toBeGreaterThanOrEqual(3);
  await expect(page.locator("blockquote").first()).toBeAttached();
  await expect(page.locator("figcaption a[href^=http]").first()).toBeAttached();
  expect(await page.content()).not.toContain("investor@example.com");

  await page.waitForLoadState("networkidle");
  await page.goto(page.url().replace("?sent=1", ""));
  await expect(page.getByRole("heading", { name: labels.where })).toBeVisible();
  await expect(page.getByText(labels.stage)).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(page.locator("meta[name=referrer]")).toHaveAttribute("content", "no-referrer");
}

for (const said of READERS) {
  const { locale, labels } = said;

  test.describe(`an investor without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("mends a wrong answer, nothing is cleared, and gets a reference, a promise and places", async ({ page }) => {
      await page.goto(`/${locale}/inquire`);
      await page.getByLabel(labels.message).fill(said.message);
      await page.getByLabel(labels.land).fill("四十几");
      await page.getByLabel(labels.email).fill("investor@example");
      await page.waitForTimeout(READING_MS);
      await page.getByRole("button", { name: labels.send, exact: true }).click();

      await expect(page).toHaveTitle(said.errorTitle);
      const faults = page.getByRole("alert").getByRole("link");
      await expect(faults).toHaveCount(2);
      await faults.first().click();
      await expect(page.getByLabel(labels.message)).toHaveValue(said.message);
      await expect(page.getByLabel(labels.land)).toHaveValue("四十几");
      await page.getByLabel(labels.land).fill("40");
      await page.getByLabel(labels.email).fill("investor@example.com");
      await page.getByRole("button", { name: labels.send, exact: true }).click();
      await seesTheAnswer(page, said);
    });
  });

  test(`an investor with JavaScript, in ${locale}, goes step by step and loses nothing on the way`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/inquire`);
    const next = page.getByRole("button", { name: labels.next, exact: true });
    await next.click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
    await page.getByLabel(labels.message).fill(said.message);
    await next.click();
    await page.getByLabel(labels.land).fill("40");
    await page.reload();
    await expect(page.getByLabel(labels.land)).toHaveValue("40");
    await page.goBack();
    await expect(page.getByLabel(labels.message)).toHaveValue(said.message);
    await next.click();
    await next.click();
    await next.click();
    await page.getByLabel(labels.email).fill("investor@example.com");
    await next.click();
    await expect(page.getByRole("definition").filter({ hasText: said.message })).toBeVisible();
    await page.waitForTimeout(READING_MS);
    await page.getByRole("button", { name: labels.send, exact: true }).dblclick();
    await seesTheAnswer(page, said);
  });

  test(`the investor's pages in ${locale} have no serious fault of accessibility and fit a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    for (const path of ["inquire", "privacy"]) {
      await page.goto(`/${locale}/${path}`);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
}

test("a draft saved for later opens again by its link, in another browser", async ({ page, browser }) => {
  await page.goto("/zh/inquire");
  await page.getByLabel("说说您的项目").fill("先写一半：竹制品厂");
  await page.getByRole("button", { name: "保存，稍后继续" }).click();
  const link = await page.getByRole("link", { name: /draft=/ }).getAttribute("href");
  const elsewhere = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await elsewhere.goto(link ?? "");
  await expect(elsewhere.getByLabel("说说您的项目")).toHaveValue("先写一半：竹制品厂");
});

test("a change of language keeps what was typed", async ({ page }) => {
  await page.goto("/zh/inquire");
  await expect(page.getByText("第 1 步，共 5 步")).toBeVisible();
  await page.getByLabel("说说您的项目").fill("竹地板出口");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByLabel("What is your project?")).toHaveValue("竹地板出口");
});

test("a wrong, guessed or cut private link answers one and the same page", async ({ request }) => {
  const bodies = await Promise.all(
    ["A".repeat(43), "short", "x%20y", `${"A".repeat(42)}B`].map(async (token) => {
      const answer = await request.get(`/zh/status/${token}`);
      expect(answer.status()).toBe(404);
      return (await answer.text()).includes("您的编号");
    }),
  );
  expect(bodies).toEqual([false, false, false, false]);
});

test("the front door leads to the reader's language", async ({ request }) => {
  for (const [accept, path] of [
    ["zh-CN,zh;q=0.9", "/zh"],
    ["zh-TW", "/zh-hant"],
    ["de-DE,en;q=0.5", "/en"],
  ]) {
    const answer = await request.get("/", { headers: { "accept-language": accept ?? "" }, maxRedirects: 0 });
    expect(answer.headers().location).toBe(path);
  }
});
