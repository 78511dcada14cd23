import { expect, test } from "@playwright/test";

test("the process says it is alive, and ready with every durability setting in force", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ alive: true });
  const ready = await request.get("/api/ready");
  expect(ready.status()).toBe(200);
  const { checks } = (await ready.json()) as { checks: Record<string, boolean> };
  expect(checks).toEqual({ accepting: true, durable: true, migrated: true, writable: true, space: true });
});
