import { expect, test } from "vitest";
import { makeSample } from "@/db/sample/sample";
import { openStore } from "@/db/store";
import { EVERYTHING } from "@/lib/access/scope";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const options = { leads: 60, seed: 7, until: new Date("2026-11-20T12:00:00+08:00"), passwordHash: "none" };

test("an archive filled alone keeps everything, and is in the end as durable as every archive", async () => {
  await store().close();
  const alone = openStore(store.at(), { alone: true });
  expect(await alone.engine.check()).toEqual({ synchronous: 2, foreignKeys: 1, journal: "delete" });
  await makeSample(alone, options);
  await alone.close();
  const opened = openStore(store.at());
  expect(await opened.engine.check()).toEqual({ synchronous: 2, foreignKeys: 1, journal: "wal" });
  expect(await opened.read.leads.count(EVERYTHING)).toBe(60);
  expect(await opened.read.history.firstBrokenSeq()).toBeNull();
  await opened.close();
});

test("an archive that is open elsewhere is filled through its log, and can be read meanwhile", async () => {
  expect(await store().read.leads.count(EVERYTHING)).toBe(0);
  const second = openStore(store.at(), { alone: true });
  expect(await second.engine.check()).toEqual({ synchronous: 2, foreignKeys: 1, journal: "wal" });
  await makeSample(second, options, () => store().engine.reader.raw("select 1 from leads", []));
  await second.close();
  expect(await store().read.leads.count(EVERYTHING)).toBe(60);
});
