import { expect, test } from "@playwright/test";
import { act, dialogOf, inquire, openLead, recordFacts } from "../setup/desk";
import { signIn } from "../setup/sign-in";

const inDays = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

test("an officer takes an inquiry from its arrival to the signature, across a county hand-over", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const message = "我们生产新能源汽车一体化压铸件，计划投资三亿元，需要约八十亩地，靠近整车厂。";
  const reference = await inquire(page, message, "周志明", "zhou@example.org");
  await signIn(page, "officer");

  await page.goto("/desk");
  await expect(page.getByRole("region", { name: "待答复的咨询" })).toBeVisible();
  await openLead(page, reference);
  await expect(page.getByRole("blockquote")).toHaveText(message);

  await act(page, "认领");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await act(
    page,
    "登记首次答复",
    { 谈了什么: "已致电周总，约下周面谈。", 下一步做什么: "准备地块资料", 下一步日期: inDays(3) },
    "保存联系记录",
  );
  await expect(page.getByText("已致电周总").first()).toBeVisible();
  await recordFacts(page, { "投资来源国家/地区": "中国", 资金属性: "内资" });
  await act(page, "进入“已响应”");

  await recordFacts(page, {
    所属产业集群: "新能源汽车及汽车零部件",
    项目类型: "新建",
    投资规模: "1亿–5亿元",
    预计用工: "101–500人",
    用地需求: "购地自建",
    计划落地时间: "6–12个月",
    环保关注点: "废气",
    能源要求: "大容量用电",
    研判结论: "重点跟进",
    结论理由: "主导产业，投资方成熟。",
    已完成查重: "是",
    研判材料: "研判表 2026-11 第3号",
  });
  await act(page, "进入“已研判”");
  await act(page, "分派到县区", { 县区: "四会", 理由: "靠近整车厂，有现成地块。" });
  await expect(page.getByText("流转中").first()).toBeVisible();

  const county = await browser.newPage();
  await signIn(county, "sihui");
  await expect(county.getByRole("region", { name: "等本县区答复" })).toBeVisible();
  await openLead(county, reference);
  await act(county, "接收");
  await expect(county.getByText("推进中").first()).toBeVisible();
  await recordFacts(county, { 首谈地: "四会", 首谈日期: inDays(0), 同时考虑过的地方: "高要" });
  await act(county, "进入“已分派”");
  await recordFacts(county, {
    投资主体全称: "周氏精密压铸有限公司",
    统一社会信用代码: "91440101MA59E3Q12D",
    决策人及职务: "周志明 董事长",
    项目内容: "一体化压铸车身结构件生产",
    计划总投资: "30000",
    其中固定资产投资: "22000",
    用地面积: "80",
    达产后年产值: "50000",
    达产后年税收: "2500",
    主要诉求: "用地指标",
    同时比较的其他城市: "佛山",
    落地把握: "高",
    预计签约日期: inDays(60),
    洽谈纪要: "纪要 2026-12",
  });
  await act(county, "进入“在谈”");
  await recordFacts(
    county,
    {
      投资强度: "375",
      亩均税收: "31",
      容积率: "2",
      综合能耗: "3000",
      环评类别: "报告表",
      安全类别: "一般",
      资金来源: "自有资金",
      尽职调查结论: "无异常",
      部门意见: "同意",
      评审结果: "通过",
      评审材料: "评审材料第8号",
    },
    "还差 2 项",
  );
  await recordFacts(county, { 市级备案号: "肇招备〔2026〕31号", 备案日期: inDays(0) });
  await act(county, "进入“遴选评审”");
  await recordFacts(county, {
    签约各方: "四会市人民政府、周氏精密",
    签约日期: inDays(0),
    签约金额: "30000",
    首期投资额: "15000",
    约定开工期限: inDays(180),
    约定投产期限: inDays(540),
    约定亩均税收: "30",
    承诺适用的政策措施: "没有承诺政策措施",
    已通过公平竞争审查: "是",
    签约性质: "首次签约",
    协议扫描件: "合同 2026-31",
  });
  // The county has everything ready, but the city confirms a signature.
  await expect(county.getByRole("button", { name: "进入“签约”" })).toBeHidden();

  await page.reload();
  await act(page, "进入“签约”");
  await expect(page.getByText("P3 签约").first()).toBeVisible();
  await expect(page.getByText("3 亿元").first()).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText(message);
});

test("a call becomes a lead with five fields and Ctrl+Enter, and a second one of the same investor needs a reason", async ({
  page,
}) => {
  const investor = `珠海明德光学${Date.now()}有限公司`;
  const phone = `136${String(Date.now()).slice(-8)}`;
  await signIn(page, "officer");
  await page.keyboard.press("n");
  await page.waitForURL("**/desk/leads/new");
  const add = async () => {
    await page.getByLabel("投资方").fill(investor);
    await page.getByLabel("项目").fill("光学镜片厂");
    await page.getByLabel("电话、微信或邮箱").fill(phone);
    await page.getByLabel("来源", { exact: true }).selectOption({ label: "来电" });
    await page.keyboard.press("Control+Enter");
  };
  await add();
  await expect(page.getByRole("heading", { name: "光学镜片厂", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: `+86${phone}` })).toHaveAttribute("href", `tel:+86${phone}`);

  await page.goto("/desk/leads/new");
  await add();
  await expect(page.getByRole("link", { name: investor })).toBeVisible();
  await expect(page).toHaveURL(/\/new$/);
  await expect(page.getByLabel("项目")).toHaveValue("光学镜片厂");
  await page.getByLabel("仍要新建，理由").fill("同一企业的第二个项目");
  await page.getByRole("button", { name: "保存线索" }).click();
  await expect(page).toHaveURL(/\/desk\/leads\/[\w-]{20,}$/);
});

test("nothing typed is lost when the sign-in has ended, and the same press works after signing in again", async ({
  page,
  context,
}) => {
  const reference = await inquire(page, "想了解肇庆的食品加工园区，投资五千万元。", "何女士", "he@example.org");
  await signIn(page, "officer");
  await openLead(page, reference);
  await page.getByRole("button", { name: "登记首次答复" }).click();
  await page.getByLabel("谈了什么").fill("电话里介绍了园区，发送资料。");
  const kept = await context.cookies();
  await context.clearCookies();
  await page.getByRole("button", { name: "保存联系记录" }).click();
  await expect(page.getByRole("link", { name: "打开登录页" })).toBeVisible();
  await expect(page.getByLabel("谈了什么")).toHaveValue("电话里介绍了园区，发送资料。");
  await context.addCookies(kept);
  await page.getByRole("button", { name: "保存联系记录" }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText("电话里介绍了园区，发送资料。").first()).toBeVisible();
});

test("two officers who change the same details see only what clashes", async ({ page, browser }) => {
  const reference = await inquire(page, "竹制品工厂，怀集，投资三千万元。", "韦先生", "wei@example.org");
  await signIn(page, "officer");
  await openLead(page, reference);
  await page.getByRole("button", { name: "修改基本信息" }).click();
  await page.getByLabel("项目", { exact: true }).fill("怀集竹制品工厂");
  const other = await browser.newPage();
  await signIn(other, "colleague");
  await openLead(other, reference);
  await act(other, "修改基本信息", { 项目: "竹餐具出口工厂", 联系人: "韦国强" }, "保存修改");
  await page.getByRole("button", { name: "保存修改" }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText("有人同时改了这些内容")).toBeVisible();
  await expect(dialog.getByText("竹餐具出口工厂")).toBeVisible();
  await expect(dialog.getByLabel("联系人（选填）")).toHaveValue("韦国强");
  await dialog.getByRole("button", { name: "保存修改" }).click();
  await expect(page.getByRole("heading", { name: "怀集竹制品工厂", level: 1 })).toBeVisible();
});
