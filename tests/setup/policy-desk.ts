import { expect, type Page } from "@playwright/test";
import { act } from "./desk";

/** Waits for the preview of exactly what is pending, which begins by itself. */
export async function previewed(manager: Page): Promise<void> {
  await manager.goto("/desk/policy/changes");
  await expect(manager.getByRole("region", { name: "哪些在办线索的结果会变" }).getByText(/在办线索.*看/)).toBeVisible();
  await expect(manager.getByRole("button", { name: "重新预览" })).toBeVisible({ timeout: 30_000 });
}

/** Publishes what is pending, and waits until the open leads have been checked with it. */
export async function publish(manager: Page, note: string): Promise<void> {
  await act(manager, "发布", { 版本说明: note });
  await expect(manager.getByText("没有待发布的修改")).toBeVisible();
  await expect(manager.getByText(/条在办线索已按本版核对/)).toBeVisible({ timeout: 30_000 });
}
