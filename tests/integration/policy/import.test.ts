import { expect, test } from "vitest";
import { columnFinder, dictionary } from "@/app/desk/policy/_import/columns";
import { uploaded } from "@/app/desk/policy/_import/upload";
import { draftImport, planImport } from "@/lib/policy/import/draft-import";
import { recordsOfTable } from "@/lib/policy/import/read";
import { tableOf } from "@/lib/policy/import/tables";
import type { Source } from "@/lib/policy/reference";
import { codeOf } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

const sources = async (rows: string[][]) => {
  const set = await store().read.policy.current();
  return recordsOfTable(
    tableOf("source"),
    [["编号", "标题（页面原文）", "网址", "等级"], ...rows],
    columnFinder(tableOf("source")),
    dictionary(set),
  );
};
const first = async () => (await store().read.policy.current()).sources[0] as Source;
const upload = (body: BodyInit, type: string) =>
  uploaded(
    new Request("http://localhost/", { method: "POST", body, headers: { "content-type": type } }),
    "sources",
    store().read,
  );

test("all good rows become drafts at once, bad ones nothing; what was published meanwhile has to be shown again", async () => {
  const officer = await given(store()).cityOfficer();
  const { id, title } = await first();
  const rows = await sources([
    [id, title, "https://www.zhaoqing.gov.cn/new.html", "A"],
    ["no-such-id-here", "没有发布者", "https://example.org", "B"],
    ["", "", "ftp://x", "Z"],
  ]);
  const { rows: plan, seen } = await planImport(store().read.policy, rows);
  expect(plan.map(({ action }) => action)).toEqual(["amend", "refused", "refused"]);
  const take = (print: string) => store().write((tx) => draftImport(tx, officer, rows, { seen: print, note: "年末" }));
  expect(await codeOf(take("something else"))).toBe("policy.changed");
  expect(await store().read.policy.pendingChanges()).toEqual([]);
  expect(await take(seen)).toEqual({ drafted: 1, unchanged: 0, refused: 2 });
  const pending = await store().read.policy.pendingChanges();
  expect(pending).toMatchObject([{ kind: "source", key: id, action: "amend", note: "年末", authorName: officer.name }]);
  expect((await first()).url).not.toBe("https://www.zhaoqing.gov.cn/new.html");

  const again = await planImport(store().read.policy, rows);
  expect(again.rows[0]?.action).toBe("unchanged");
  expect(await codeOf(take(again.seen))).toBe("policy.nothing-to-import");
  const other = await sources([[id, "别的标题", "https://www.zhaoqing.gov.cn/other.html", "A"]]);
  const clash = await planImport(store().read.policy, other);
  expect(clash.rows[0]?.faults).toEqual([{ column: null, fault: "row-pending" }]);
});

test("a file is what its bytes say and what it was declared, and no larger than it may be", async () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]);
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  expect(await codeOf(upload(zip, "text/csv"))).toBe("input.wrong-type");
  expect(await codeOf(upload("编号,网址", xlsx))).toBe("input.wrong-type");
  expect(await codeOf(upload("编号,网址", "text/html"))).toBe("input.wrong-type");
  expect(await codeOf(upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 1]), "text/csv"))).toBe("input.wrong-type");
  expect(await codeOf(upload(zip, xlsx))).toBe("policy.file-unreadable");
  expect(await codeOf(upload("x".repeat(2 * 1024 * 1024 + 1), "text/csv"))).toBe("input.too-large");
  const rows = await upload("编号,网址\nseed,https://example.org/a", "text/csv; charset=utf-8");
  expect(rows).toMatchObject([{ kind: "source", row: 2, key: "seed", faults: [] }]);
});
