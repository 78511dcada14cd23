import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signIn } from "../setup/sign-in";

test("an officer looks a measure up and reads the words that prove it", async ({ page }) => {
  await signIn(page, "sihui");
  await page.goto("/desk/policy");
  await page.getByLabel("搜索政策库").fill("先建後驗");
  await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
  await page.getByRole("link", { name: "企业容缺、先建后验" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("企业容缺、先建后验");
  await expect(page.getByText("引用前请核对").first()).toBeVisible();
  await expect(page.getByText("允许产业投资项目先建后验")).toBeVisible();
  await expect(page.getByRole("link", { name: /双容双承诺.*改革为项目落地快马加鞭/ }).first()).toHaveAttribute(
    "href",
    /zhaoqing\.gov\.cn/,
  );
});

test("what may be offered leaves out what is over and what is background", async ({ page }) => {
  await signIn(page, "officer");
  await page.goto("/desk/policy?kind=measures&offer=yes");
  await expect(page.getByRole("table").getByText("不可提供")).toHaveCount(0);
  await expect(page.getByRole("table").getByText("背景资料")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /历史：园区土地出让价/ })).toHaveCount(0);
  await page.goto("/desk/policy/measures/m-zq2012-land");
  await expect(page.getByText("历史资料，不得引用")).toBeVisible();
});

test("a record that does not exist says so, and a visitor is asked to sign in", async ({ page }) => {
  await page.goto("/desk/policy/measures/m-fie-land");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await signIn(page, "manager");
  const answer = await page.goto("/desk/policy/measures/m-nothing");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("政策库中没有这一条")).toBeVisible();
});

test("the library is free of accessibility faults", async ({ page }) => {
  await signIn(page, "officer");
  for (const path of ["/desk/policy", "/desk/policy/measures/m-fgl-fund", "/desk/policy/locations/fengkai"]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((it) => `${path} ${it.id}`)).toEqual([]);
  }
});
