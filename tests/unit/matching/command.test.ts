import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { set } from "./policy";

function run(lines: string[]) {
  const { stdout, status } = spawnSync("npm", ["run", "-s", "match"], { input: lines.join("\n"), encoding: "utf8" });
  const out = stdout.trim().split("\n");
  return { status, out: out.map((line) => JSON.parse(line)) };
}

const GOOD = JSON.stringify({ id: "a-1", text: "We make LED headlamps for car makers and need 100 mu.", landMu: 100 });
const VAGUE = JSON.stringify({ id: 7, text: "I have money and want something profitable. What do you suggest?" });

test("a bad line gives an error with its number, the run goes on, and the status is 1 at the end", () => {
  const { status, out } = run([GOOD, "{not json", JSON.stringify({ id: "no-text" }), "", VAGUE]);
  expect(status).toBe(1);
  expect(out).toHaveLength(4);
  expect(out[1]).toEqual({ line: 2, error: "not-json" });
  expect(out[2]).toEqual({ id: "no-text", line: 3, error: "not-an-inquiry", fields: ["text"] });
  expect(out[3].id).toBe(7);
});

test("ids are kept in order, all ten places are ranked for a match and none otherwise, and the status is 0", () => {
  const { status, out } = run([GOOD, VAGUE]);
  expect(status).toBe(0);
  expect(out.map(({ id, behaviour }) => [id, behaviour])).toEqual([
    ["a-1", "match"],
    [7, "ask_clarification"],
  ]);
  const ranked = out[0].locations.map(({ id }: { id: string }) => id);
  expect(ranked.toSorted()).toEqual(set.locations.map(({ id }) => id as string).toSorted());
  expect(out[1].locations).toEqual([]);
  for (const one of out) expect(one.policyVersion).toBe(set.version);
});
