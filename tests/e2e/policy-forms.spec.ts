import { expect, type Page, test } from "@playwright/test";
import { act, fill } from "../setup/desk";
import { previewed, publish, takeTurns } from "../setup/policy-desk";
import { signIn } from "../setup/sign-in";

type Offered = { id: string; title: string };

takeTurns();

/** What an investor is offered for the same words. */
async function offered(page: Page): Promise<Offered[]> {
  const sent = await page.request.post("/api/v1/inquiries", {
    data: {
      locale: "zh",
      message: "我们生产新能源汽车电机壳体压铸件，想在肇庆高新区买地60亩，投资3亿元，用工200人。",
      contact: { name: "冯先生", email: "feng@example.org" },
      consent: { contact: true },
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  return (await sent.json()).suggestions.measures;
}

test("a measure whose end date an officer amends is offered until a manager publishes it, and no longer after", async ({
  browser,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await signIn(officer, "officer");
  const [measure] = await offered(officer);
  const { id, title } = measure as Offered;
  await officer.goto(`/desk/policy/measures/${id}`);
  await officer.getByRole("link", { name: "修改" }).click();
  await officer.getByLabel(/^生效/).fill("2027-02");
  await officer.getByLabel(/^有效期至/).fill("2020");
  await officer.getByRole("button", { name: "存为待发布" }).click();
  await expect(officer.getByRole("alert", { name: "请检查以下内容" })).toContainText(
    "有效期至：有效期不能早于生效日期。",
  );
  await officer.getByLabel(/^生效/).fill("");
  await officer.getByLabel(/^有效期至/).fill("2025-12-31");
  await officer.getByRole("button", { name: "存为待发布" }).click();
  await expect(officer.getByText("有修改尚未发布")).toBeVisible();
  await expect(officer.getByRole("rowheader", { name: "有效期至" })).toBeVisible();
  expect((await offered(officer)).map((it) => it.id)).toContain(id);

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, "manager");
  await previewed(manager);
  await expect(manager.getByRole("heading", { name: title })).toBeVisible();
  await publish(manager, "措施到期");
  expect((await offered(manager)).map((it) => it.id)).not.toContain(id);
  await manager.goto(`/desk/policy/measures/${id}`);
  await expect(manager.getByText("不可提供").first()).toBeVisible();
  await manager.getByRole("link", { name: "打开当时的内容" }).first().click();
  await expect(manager.getByText("当时与现在")).toBeVisible();
  await expect(manager.getByRole("link", { name: "以此内容起草修改" })).toBeVisible();
});

test("who checked a measure, against what and when stands beside “check before quoting”", async ({ page }) => {
  await signIn(page, "sihui");
  await page.goto("/desk/policy/reviews?reason=unverified&kind=measure");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await act(page, "我核对过了", { 结果: "与来源一致", 对照什么: "市工信局电话核实" }, "记下结果");
  await expect(page.getByText(/李四会 于 .* 对照“市工信局电话核实”核对：与来源一致/)).toBeVisible();
  await expect(page.getByText(/下次核对/)).toBeVisible();
});

test("a new document rests on a new source named in the same form; what was typed outlives a reload", async ({
  page,
}) => {
  await signIn(page, "colleague");
  await page.goto("/desk/policy/new/documents");
  const text = (name: string) => page.getByRole("group", { name, exact: true });
  await fill(text("标题"), "简体", "肇庆市试行办法");
  await page.reload();
  await expect(text("标题").getByLabel("简体", { exact: true })).toHaveValue("肇庆市试行办法");
  await fill(text("标题"), "英文", "Trial rules of Zhaoqing");
  await fill(text("发文机关"), "简体", "肇庆市人民政府");
  await fill(text("发文机关"), "英文", "Zhaoqing government");
  await page.getByLabel("层级").selectOption({ label: "市" });
  await page.getByLabel("状态").selectOption({ label: "未见截止日期" });
  await text("适用地点").getByLabel("适用地点").selectOption({ label: "肇庆各县（市、区）" });
  await page.getByRole("button", { name: "添加新来源" }).click();
  const source = page.getByRole("group", { name: "新来源" });
  await source.getByLabel("标题（页面原文）").fill("关于印发试行办法的通知");
  await source.getByLabel(/^网址/).fill("https://www.zhaoqing.gov.cn/trial.html");
  await source.getByLabel("等级").selectOption("A");
  await fill(source.getByRole("group", { name: "发布者" }), "简体", "肇庆市人民政府");
  await fill(source.getByRole("group", { name: "发布者" }), "英文", "Zhaoqing government");
  await page.getByRole("button", { name: "存为待发布" }).click();
  await expect(page.getByRole("alert", { name: "请检查以下内容" })).toContainText("依据 · 1 · 来源");
  await page.getByLabel("来源", { exact: true }).selectOption({ label: "新来源: 关于印发试行办法的通知" });
  await page.getByLabel("原文摘录").fill("自印发之日起试行");
  await page.getByRole("button", { name: "存为待发布" }).click();
  await expect(page.getByText("新记录，尚未发布")).toBeVisible();
  await expect(page.getByText("自印发之日起试行")).toBeVisible();
});
