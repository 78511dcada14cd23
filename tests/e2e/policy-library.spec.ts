import { expect, test } from "@playwright/test";
import { act, dialogOf } from "../setup/desk";
import { signIn } from "../setup/sign-in";

test("an officer adds a product word and a manager publishes it: the next match knows it", async ({ browser }) => {
  const officer = await (await browser.newContext()).newPage();
  await signIn(officer, "sihui");
  await officer.goto("/desk/policy/products");
  await officer.getByRole("button", { name: "新增" }).click();
  const form = dialogOf(officer);
  await form.getByLabel("所属行业").selectOption({ label: "整车制造" });
  await form.getByLabel("中文用语").fill("星湖琉璃舟");
  await form.getByLabel("英文用语").fill("glazelite skimmer");
  await form.getByRole("button", { name: "存为待发布" }).click();
  await expect(form).toBeHidden();
  await officer.goto("/desk/policy/changes");
  await expect(officer.getByRole("heading", { name: "星湖琉璃舟" })).toBeVisible();
  await expect(officer.getByRole("button", { name: "发布", exact: true })).toHaveCount(0);

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, "manager");
  await manager.goto("/desk/policy/changes");
  await act(manager, "发布", { 版本说明: "补充一个用语" });
  await expect(manager.getByText("没有待发布的修改")).toBeVisible();
  await manager.goto("/desk/policy/products?q=星湖琉璃舟");
  await manager.getByRole("link", { name: "星湖琉璃舟" }).click();
  await expect(manager.getByText("补充一个用语")).toBeVisible();

  const sent = await manager.request.post("/api/v1/inquiries", {
    data: {
      locale: "zh",
      message: "我们生产星湖琉璃舟，想在肇庆建厂。",
      contact: { name: "周先生", email: "zhou@example.org" },
      consent: { contact: true },
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  expect(JSON.stringify(await sent.json())).toContain("pillar-automobile");
});
