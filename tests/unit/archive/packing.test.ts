import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packed, unpacked } from "@/db/columns/packing";
import { loadReference } from "@/db/seed/reference";
import { match } from "@/lib/matching/match";
import { prepare } from "@/lib/matching/prepare";

const prepared = prepare(loadReference());
const texts = readFileSync("tests/eval/inquiries.jsonl", "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

test("what was packed comes back exactly, in a sixth of its length or less", () => {
  const results = texts.map((text) => match(prepared, { text }));
  for (const result of results) expect(unpacked(packed(result))).toEqual(result);
  const sum = (lengths: number[]) => lengths.reduce((all, length) => all + length, 0);
  const plain = sum(results.map((result) => Buffer.byteLength(JSON.stringify(result))));
  expect(sum(results.map((result) => packed(result).length))).toBeLessThan(plain / 6);
});

test("plain JSON, as text or as bytes, is read as well", () => {
  const value = { words: "肇庆 “金属” \u0000", list: [1.5, null, true] };
  expect(unpacked(JSON.stringify(value))).toEqual(value);
  expect(unpacked(Buffer.from(JSON.stringify(value)))).toEqual(value);
});
