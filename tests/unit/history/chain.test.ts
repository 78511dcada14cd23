import { expect, test } from "vitest";
import { canonical, fingerprint } from "@/db/canonical";
import { chained } from "@/db/history";

const who = { id: null, name: '李"四"', via: { requestId: "r-1", address: null } };
const at = new Date("2026-11-25T08:00:00.123Z");
const about = { event: "lead.advanced", subjectType: "lead", subjectId: "a", leadId: "a", at } as const;
const detail = { version: 2, before: { since: at, stage: undefined, places: ["b", "a"] }, after: { stage: "新" } };

test("a line's hash is that of the canonical JSON of everything else in it, and holds the hash before", () => {
  const [first, second] = [
    ...chained(null, [
      { who, happening: { ...about, detail } },
      { who, happening: about },
    ]),
  ];
  for (const line of [first, second]) {
    const { hash, ...said } = line as NonNullable<typeof first>;
    expect(hash).toBe(fingerprint({ ...said, at: said.at.getTime(), detail: JSON.parse(said.detail) }));
  }
  expect(JSON.parse(first?.detail ?? "")).toEqual(JSON.parse(JSON.stringify(detail)));
  expect(second?.previousHash).toBe(first?.hash);
  expect(second?.seq).toBe(2);
});

test("a text is spelled as JSON spells it, whatever is in it", () => {
  const texts = [
    "",
    "普通 text",
    'a "b" \\c',
    "\u0000 \n \u007f \u2028",
    "😀",
    "\ud83d alone",
    "\udc00",
    "!#[]~\uffff",
  ];
  for (const text of texts) expect(canonical({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
});
