import { expect, test } from "vitest";
import type { Ask, AskField } from "@/app/desk/_parts/ask";
import { bodyOf, merged, startOf } from "@/app/desk/_parts/ask-values";

const ask = (...fields: AskField[]): Ask => ({
  verb: "amend-details",
  url: "",
  title: "",
  done: "",
  fields,
  fixed: { version: 1 },
});
const text = (name: string, value = ""): AskField => ({ kind: "text", name, label: name, value, optional: true });

test("what was emptied is sent as null, what was never filled in is left out", () => {
  const form = ask(text("phone", "13800138000"), text("wechat"));
  expect(bodyOf(form, { phone: "", wechat: "" })).toEqual({ phone: null });
});

test("a moment is read as Beijing time", () => {
  const form = ask({ kind: "moment", name: "at", label: "at" });
  expect(bodyOf(form, { at: "2026-11-24T08:30" })).toEqual({ at: "2026-11-24T00:30:00.000Z" });
});

test("none of them is an answer", () => {
  const form = ask({ kind: "select", name: "clusterId", label: "c", options: [], value: "hardware" });
  expect(bodyOf(form, { clusterId: "none" })).toEqual({ clusterId: null });
});

test("what a colleague changed and I did not touch moves on by itself; what both changed is shown", () => {
  const opened = ask(text("title", "old"), text("contactName"));
  const latest = ask(text("title", "theirs"), text("contactName", "Wei"));
  const result = merged(opened, latest, { ...startOf(opened), title: "mine" });
  expect(result.take).toEqual({ contactName: "Wei" });
  expect(result.clashes).toMatchObject([{ name: "title", mine: "mine", now: "theirs" }]);
});
