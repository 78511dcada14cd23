import { expect, type Locator, type Page } from "@playwright/test";

/** Sends an inquiry as a partner site would and gives its reference. */
export async function inquire(page: Page, message: string, name: string, email: string): Promise<string> {
  const sent = await page.request.post("/api/v1/inquiries", {
    data: { locale: "zh", message, contact: { name, email }, consent: { contact: true } },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  return (await sent.json()).reference;
}

/** Opens the lead with this reference, the way a person does: by searching for it. */
export async function openLead(page: Page, reference: string): Promise<void> {
  await page.goto(`/desk/leads?q=${reference}`);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByText(reference).first()).toBeVisible();
}

/** The form on top of the page. A short message that something worked is a dialog to browsers, too, but not modal. */
export const dialogOf = (page: Page): Locator => page.locator("[role=dialog]:not([aria-modal=false])");

/** A field by its label, whether or not it says that it is optional. */
const labelled = (label: string) => new RegExp(`^${label.replace(/[/()]/g, "\\$&")}(（选填）)?$`);

/** Presses an action, fills in its form by label, and sends it. `menu`: it stands behind "More". */
export async function act(
  page: Page,
  action: string,
  answers: Record<string, string> = {},
  submit = action,
): Promise<void> {
  const button = page.getByRole("main").getByRole("button", { name: action, exact: true });
  const item = page.getByRole("menuitem", { name: action, exact: true });
  const dialog = dialogOf(page);
  // What may be done follows the state of the lead, which the page may still be reading again.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    if (await button.isVisible()) await button.click({ timeout: 2_000 });
    else {
      await page.getByRole("button", { name: "更多操作" }).click({ timeout: 2_000 });
      await item.click({ timeout: 2_000 });
    }
    await expect(dialog.getByRole("heading", { name: action, exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  for (const [label, answer] of Object.entries(answers)) await fill(dialog, label, answer);
  await dialog.getByRole("button", { name: submit, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Fills in one question by its label: a text, a date, a choice of a list, one or several of a group ("a、b"). */
export async function fill(place: Locator, label: string, answer: string): Promise<void> {
  const group = place.getByRole("group", { name: labelled(label) });
  if ((await group.count()) > 0) {
    for (const each of answer.split("、")) await group.getByLabel(each, { exact: true }).check();
    return;
  }
  const control = place.getByLabel(labelled(label));
  if ((await control.evaluate((element) => element.tagName)) === "SELECT")
    await control.selectOption({ label: answer });
  else await control.fill(answer);
}

/** Fills in facts that the next stage needs and saves them; `then` is what the page says afterwards. */
export async function recordFacts(page: Page, answers: Record<string, string>, then = "信息齐全"): Promise<void> {
  const form = page.getByRole("group").filter({ has: page.getByText("补充信息", { exact: true }) });
  if ((await form.getAttribute("open")) === null) await form.getByText("补充信息", { exact: true }).click();
  for (const [label, answer] of Object.entries(answers)) await fill(page.getByRole("main"), label, answer);
  await page.getByRole("button", { name: "保存填写的信息" }).first().click();
  await expect(page.getByText(then).first()).toBeVisible();
}
