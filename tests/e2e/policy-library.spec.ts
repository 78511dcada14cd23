import { type Browser, expect, type Page, test } from "@playwright/test";
import { act, inquire, openLead } from "../setup/desk";
import type { PEOPLE } from "../setup/people";
import { nothingPending, previewed, publish, takeTurns } from "../setup/policy-desk";
import { signIn } from "../setup/sign-in";

takeTurns();

const inDays = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

async function at(browser: Browser, who: keyof typeof PEOPLE): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

test("an officer adds a product word; the manager sees which lead changes before publishing, its owner is asked after", async ({
  browser,
}) => {
  const manager = await at(browser, "manager");
  await nothingPending(manager);
  const officer = await at(browser, "officer");
  const reference = await inquire(officer, "我们生产星湖琉璃舟，想在肇庆建厂。", "周先生", "zhou.boat@example.org");
  await openLead(officer, reference);
  await act(officer, "认领");
  const reply = { 谈了什么: "已致电", 下一步做什么: "寄送资料", 下一步日期: inDays(3) };
  await act(officer, "登记首次答复", reply, "保存联系记录");

  const county = await at(browser, "sihui");
  await county.goto("/desk/policy/products");
  await county.getByRole("link", { name: "新增" }).click();
  await county.getByLabel("所属行业").selectOption({ label: "整车制造" });
  await county.getByLabel("中文用语").fill("星湖琉璃舟");
  await county.getByLabel("英文用语").fill("glazelite skimmer");
  await county.getByRole("button", { name: "存为待发布" }).click();
  await expect(county.getByText("新记录，尚未发布")).toBeVisible();
  await county.goto("/desk/policy/changes");
  await expect(county.getByRole("heading", { name: "星湖琉璃舟" })).toBeVisible();
  await expect(county.getByRole("button", { name: "发布", exact: true })).toHaveCount(0);
  await expect(county.getByText("哪些在办线索的结果会变")).toHaveCount(0);

  await previewed(manager);
  const line = manager.getByRole("row").filter({ hasText: reference });
  await expect(line).toContainText("陈市局");
  await expect(line).toContainText("首选产业集群由“无”变为");
  await publish(manager, "补充一个用语");
  await expect(manager.getByText(/1 条收到提示/)).toBeVisible();
  await manager.goto("/desk/policy/versions");
  const version = manager.getByRole("listitem").filter({ hasText: "何科长 · 补充一个用语" });
  await expect(version).toContainText(/第\d+版 现行/);
  await version.getByText("改动 1 条").click();
  await version.getByRole("link", { name: "星湖琉璃舟" }).click();
  await expect(manager.getByText("补充一个用语")).toBeVisible();

  await officer.goto("/desk");
  const task = officer.getByRole("region", { name: "政策有变动，须告知投资方" });
  await expect(task.getByText(reference)).toBeVisible();
  await openLead(officer, reference);
  await expect(officer.getByText("给投资方看过的政策有变动")).toBeVisible();
  await act(officer, "说明处理情况", { 处理情况: "已告知投资方" }, "记录");
  await expect(officer.getByText("给投资方看过的政策有变动")).toHaveCount(0);
  await officer.goto("/desk");
  await expect(task.getByText(reference)).toHaveCount(0);
});

test("an officer adds a fact about a place: once published the place comes first, with the fact as its reason", async ({
  browser,
}) => {
  const county = await at(browser, "huaiji");
  const reference = await inquire(county, "我们生产电梯，想在肇庆建厂。", "吴女士", "wu.lift@example.org");
  await county.goto("/desk/policy/facts");
  await county.getByRole("link", { name: "新增" }).click();
  await county.getByLabel("地方", { exact: true }).selectOption({ label: "怀集县" });
  const text = county.getByRole("group", { name: "内容", exact: true });
  await text.getByLabel("简体", { exact: true }).fill("怀集有电梯部件生产基地。");
  await text.getByLabel("英文").fill("Huaiji has a base of lift-part makers.");
  const effect = county.getByRole("group", { name: "对行业的影响" });
  await effect.getByRole("button", { name: /添加/ }).click();
  await effect.getByRole("combobox").selectOption({ label: "电梯与起重" });
  await effect.getByRole("spinbutton").fill("1");
  await county.getByLabel("依据的性质").selectOption({ label: "属常识，未找到网页" });
  await county.getByRole("button", { name: "存为待发布" }).click();
  await expect(county.getByText("新记录，尚未发布")).toBeVisible();

  const manager = await at(browser, "manager");
  await previewed(manager);
  const line = manager.getByRole("row").filter({ hasText: reference });
  await expect(line).toContainText(/建议的地方由“高新区.*”变为“怀集/);
  await manager.getByRole("link", { name: /^首选地方/ }).click();
  await expect(line).toBeVisible();
  await publish(manager, "补充怀集的情况");
  await openLead(manager, reference);
  const places = manager.getByRole("region", { name: "建议的地方" });
  await expect(places.getByRole("link").first()).toHaveText(/怀集/);
  await expect(places).toContainText("怀集有电梯部件生产基地。");
});

test("an answer given before a publication is read as it was, its version named, and marked as old", async ({
  browser,
}) => {
  const manager = await at(browser, "manager");
  const reference = await inquire(manager, "我们生产陶瓷刀具，也做星湖水晶艇。", "郑先生", "zheng@example.org");
  await openLead(manager, reference);
  const panel = manager.getByRole("region", { name: "匹配结果" });
  // What a lead it cites is called today, and whether it still has its name, is not part of the answer.
  const answer = () =>
    panel.evaluate((shown) => {
      const copy = shown.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a[href^="/desk/leads/"]')) link.remove();
      const [, ...rest] = (copy.textContent ?? "").split("产业集群");
      return rest.join("产业集群");
    });
  const made = /依政策库(第\d+版)/.exec((await panel.textContent()) ?? "")?.[1];
  const before = await answer();
  expect(before).toContain("理由和依据");

  const origin = new URL(manager.url()).origin;
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const data = { industry: "auto-vehicles", zh: ["星湖水晶艇"], en: ["crystal lake boat"], weight: 1 };
  const word = { kind: "product", version: 0, data };
  const drafted = await manager.request.post("/api/v1/policy/records", { headers, data: word });
  expect(await drafted.json()).toMatchObject({ ok: true });
  await previewed(manager);
  await publish(manager, "再补一个用语");

  await openLead(manager, reference);
  await expect(manager.getByText("给投资方看过的政策有变动")).toBeVisible();
  expect(await answer()).not.toBe(before);
  await manager.getByRole("link", { name: "查看当时的结果" }).click();
  await expect(manager.getByText("这是过去的结果")).toBeVisible();
  await expect(manager.getByText(`按政策库${made}`)).toBeVisible();
  await expect(manager.getByRole("region", { name: "与现行结果相比" }).getByRole("listitem").first()).toBeVisible();
  expect(await answer()).toBe(before);
});

test("nobody publishes unseen by accident: before the preview is complete it takes a tick to go without", async ({
  browser,
}) => {
  const manager = await at(browser, "manager");
  await nothingPending(manager);
  const headers = { origin: new URL(manager.url()).origin, "sec-fetch-site": "same-origin" };
  const words = { industry: "crafts", zh: ["湖光纸灯罩"], en: ["lakelight shade"], weight: 1 };
  const word = { kind: "product", version: 0, data: words };
  const { value } = await (await manager.request.post("/api/v1/policy/records", { headers, data: word })).json();
  const seen = { [value.id]: value.version };
  const send = async (data: object) =>
    (await manager.request.post("/api/v1/policy/publish", { headers, data: { note: "试", seen, ...data } })).json();
  expect(await send({})).toMatchObject({ ok: false, code: "policy.not-previewed" });
  expect(await send({ withoutPreview: true })).toMatchObject({ ok: true });
});
