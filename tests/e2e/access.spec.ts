import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { PASSWORD, PEOPLE } from "../setup/people";
import { signIn } from "../setup/sign-in";

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("邮箱", { exact: true }).fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
}

async function mustBeAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test("a mistyped password is said in place, and the e-mail stays", async ({ page }) => {
  await page.goto("/desk/leads?status=all");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await mustBeAccessible(page);
  await enter(page, PEOPLE.officer.email, "not my password");
  await expect(page.getByText("邮箱或密码不正确，或账号已停用。")).toBeVisible();
  await expect(page.getByLabel("邮箱", { exact: true })).toHaveValue(PEOPLE.officer.email);
  await expect(page.getByLabel("密码", { exact: true })).toBeFocused();
  await enter(page, PEOPLE.officer.email, PASSWORD);
  await expect(page).toHaveURL(/\/desk\/leads\?status=all$/);
  await expect(page.getByText(PEOPLE.officer.name).first()).toBeAttached();
});

test("the sign-in page speaks the language one chooses, and remembers it", async ({ page }) => {
  await page.goto("/desk/sign-in");
  await page.getByRole("button", { name: "繁體中文" }).click();
  await expect(page.getByRole("heading", { name: "登入" })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/desk/sign-in");
  await expect(page.getByLabel("Password", { exact: true })).toBeVisible();
});

test("an administrator invites a colleague, who chooses a password and starts work", async ({ page, browser }) => {
  const email = `wang-${Date.now()}@example.org`;
  await signIn(page, "administrator");
  await page.getByRole("link", { name: "账号管理" }).first().click();
  await page.getByRole("link", { name: "新建账号" }).click();
  await expect(page.getByRole("heading", { name: "新建账号" })).toBeVisible();
  await page.getByLabel("姓名", { exact: true }).fill("王四会");
  await page.getByLabel("邮箱（登录名）").fill(email);
  await page.getByRole("radio", { name: "县区专员" }).check();
  await page.getByLabel("所属地区").selectOption("sihui");
  await page.getByRole("button", { name: "开通账号" }).click();
  const first = (await page.locator("code").textContent()) ?? "";
  expect(first.length).toBeGreaterThanOrEqual(15);

  const theirs = await browser.newContext({ locale: "zh-CN" });
  const desk = await theirs.newPage();
  await desk.goto("/desk/sign-in");
  await enter(desk, email, first);
  await expect(desk.getByRole("heading", { name: "设置您的密码" })).toBeVisible();
  await mustBeAccessible(desk);
  const choose = async (next: string, again = next) => {
    await desk.getByLabel("初始密码").fill(first);
    await desk.getByLabel("新密码", { exact: true }).fill(next);
    await desk.getByLabel("再输入一次新密码").fill(again);
    await desk.getByRole("button", { name: "保存新密码" }).click();
  };
  await choose("肇庆招商局 2026");
  await expect(desk.getByRole("alert").getByText(/至少 15 个字符|容易被猜到/)).toBeVisible();
  await choose("白鹭飞过七星岩 and then it rained", "白鹭飞过七星岩 and then it snowed");
  await expect(desk.getByRole("alert").getByText("两次输入的新密码不一致。")).toBeVisible();
  await choose("白鹭飞过七星岩 and then it rained");
  await expect(desk).toHaveURL(/\/desk$/);
  await expect(desk.getByText("县区专员 · 四会").first()).toBeAttached();

  await page.getByRole("link", { name: "查看该账号" }).click();
  await expect(page.getByRole("heading", { name: "王四会" })).toBeVisible();
  await mustBeAccessible(page);
  await page.getByRole("button", { name: "停用账号" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "停用账号" }).click();
  await expect(page.getByText("已停用", { exact: true })).toBeVisible();
  await desk.goto("/desk");
  await expect(desk).toHaveURL(/\/desk\/sign-in/);

  await page.getByRole("link", { name: "查看此账号的变更" }).click();
  const lines = page.getByRole("table").getByRole("row");
  for (const what of ["停用账号", "本人修改密码", "登录", "开通账号"]) {
    await expect(lines.filter({ hasText: what }).first()).toBeVisible();
  }
  await expect(page.getByText("记录链完整")).toBeVisible();
  await expect(page.getByRole("table").getByText(email)).toHaveCount(0);
  await mustBeAccessible(page);
});

test("everyone sees where they are signed in, and can end another browser", async ({ page, browser }) => {
  await signIn(page, "colleague");
  const other = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  await signIn(other, "colleague");
  await page.goto("/desk/password");
  await mustBeAccessible(page);
  await expect(page.getByText("本设备")).toHaveCount(1);
  await page
    .getByRole("button", { name: /^退出 / })
    .first()
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "退出" }).click();
  await expect(page.getByText("已退出该设备。")).toBeVisible();
  await other.goto("/desk/reports");
  await expect(other).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk%2Freports&notice=ended$/);
  await expect(other.getByText("登录已结束，请重新登录。")).toBeVisible();
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk$/);
});

test("signing out leads back to the door, and the way back in is shut", async ({ page }) => {
  await signIn(page, "colleague");
  await page.getByLabel(`我的账号: ${PEOPLE.colleague.name}`).click();
  await page.getByRole("button", { name: "退出登录" }).first().click();
  await expect(page.getByText("您已退出登录。")).toBeVisible();
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});
