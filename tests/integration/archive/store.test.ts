import { expect, test } from "vitest";
import { SYSTEM } from "@/lib/access/actor";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

const started = { event: "system.started", subjectType: "system", subjectId: "test" } as const;

test("a fresh archive holds the policy data and one history line about it", async () => {
  const set = await store().read.policy.current();
  expect(set.clusters.length).toBeGreaterThan(0);
  expect(await store().read.history.lastSeq()).toBe(1);
});

test("tests share nothing: what another test wrote is not here", async () => {
  await store().write((tx) => tx.history.record(SYSTEM, started));
  expect(await store().read.history.lastSeq()).toBe(2);
});

test("work that throws leaves nothing behind", async () => {
  const failing = store().write(async (tx) => {
    await tx.history.record(SYSTEM, started);
    throw new Error("half way");
  });
  await expect(failing).rejects.toThrow("half way");
  expect(await store().read.history.lastSeq()).toBe(1);
});

test("writing inside writing fails at once instead of waiting for itself", async () => {
  const nested = store().write(() => store().write(async () => 1));
  await expect(nested).rejects.toThrow("write inside write");
});

test("forty writers at once leave an unbroken chain", async () => {
  await Promise.all(Array.from({ length: 40 }, () => store().write((tx) => tx.history.record(SYSTEM, started))));
  expect(await store().read.history.lastSeq()).toBe(41);
  expect(await store().read.history.firstBrokenSeq()).toBeNull();
});
