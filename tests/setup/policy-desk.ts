import { mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { act } from "./desk";

/** What is pending belongs to the whole house, and publishing takes all of it: files of tests that do so take turns. */
export function takeTurns(): void {
  const turn = join(process.env.E2E_DATA_DIR ?? "", "publishing");
  test.beforeAll(async () => {
    test.setTimeout(400_000);
    for (;;) {
      try {
        return mkdirSync(turn);
      } catch {
        await sleep(200);
      }
    }
  });
  test.afterAll(() => rmdirSync(turn));
}

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

/** Publishes what other tests have left pending. */
export async function nothingPending(manager: Page): Promise<void> {
  await manager.goto("/desk/policy/changes");
  await expect(manager.getByRole("heading", { level: 1 })).toBeVisible();
  if (await manager.getByText("没有待发布的修改").isVisible()) return;
  await previewed(manager);
  await publish(manager, "先前的修改");
}
