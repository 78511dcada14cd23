import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, request, test } from "@playwright/test";
import { PEOPLE } from "../setup/people";
import { signIn } from "../setup/sign-in";

const INQUIRY = { id: "b-1", text: "We make bamboo flooring and need 40 mu." };

async function mustBeAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Asks as a partner's program does: no cookies, no origin. */
async function asked(baseURL: string | undefined, secret: string) {
  const program = await request.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${secret}` } });
  const answer = await program.post("/api/v1/match", { data: INQUIRY });
  const said = { status: answer.status(), body: await answer.json() };
  await program.dispose();
  return said;
}

test("an administrator makes a token, sees it once, a program calls with it, and revoked it is refused", async ({
  page,
  baseURL,
}) => {
  const name = `市商务局招商网 ${crypto.randomUUID().slice(0, 5)}`;
  await signIn(page, "administrator");
  await page.getByRole("link", { name: "账号管理" }).first().click();
  await page.getByRole("link", { name: "API 令牌" }).click();
  await expect(page.getByRole("heading", { name: "API 令牌" })).toBeVisible();
  await expect(page.getByText(`curl ${baseURL}/api/v1/match`)).toBeVisible();
  await mustBeAccessible(page);
  await page.getByRole("link", { name: "新建令牌" }).click();
  await page.getByLabel("名称", { exact: true }).fill(name);
  await page.getByLabel("所属账号").selectOption({ label: `${PEOPLE.sihui.name} · 县区专员 · 四会` });
  await page.getByRole("radio", { name: "30 天" }).check();
  await mustBeAccessible(page);
  await page.getByRole("button", { name: "生成令牌" }).click();
  await expect(page.getByText(`${name} · 令牌已生成`)).toBeVisible();
  const secret = (await page.getByRole("status").locator("code").textContent()) ?? "";
  expect(secret).toMatch(/^inkstone_[\w-]{43}$/);
  await mustBeAccessible(page);

  const { status, body } = await asked(baseURL, secret);
  expect([status, body.id, body.behaviour, body.locations.length]).toEqual([200, INQUIRY.id, "match", 10]);

  await page.getByRole("link", { name: "我已保存，返回列表" }).click();
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row.getByText("可用")).toBeVisible();
  await expect(row.getByText("从未使用")).toHaveCount(0);
  expect(await page.content()).not.toContain(secret.slice(-20));
  await row.getByRole("button", { name: `撤销令牌“${name}”` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "撤销" }).click();
  await expect(row.getByText("已撤销")).toBeVisible();
  await expect(row.getByRole("button")).toHaveCount(0);
  expect(await asked(baseURL, secret)).toMatchObject({ status: 401, body: { code: "token.invalid" } });

  await page.goto("/desk/history");
  const lines = page.getByRole("table").getByRole("row");
  for (const what of ["撤销 API 令牌", "新建 API 令牌"])
    await expect(lines.filter({ hasText: what }).filter({ hasText: name }).first()).toBeVisible();
});
