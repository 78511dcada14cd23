import fc from "fast-check";
import { expect, test } from "vitest";
import { match } from "@/lib/matching/match";
import { examples } from "@/tests/eval/cases";
import { ask, prepared } from "./policy";

test("no text makes it fail, and every span lies inside the text", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("不做", "投资3亿", "chips ", "…", "100 mu", "電池", "not ", "\n"),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const { facts, clusters, locations } = ask(text);
      for (const { span } of facts)
        if (span && !(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)) return false;
      return [...clusters, ...locations].every(({ probability }) => probability >= 0 && probability <= 1);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test("the same inquiry always gets the same answer", () => {
  for (const { input } of examples()) expect(match(prepared, input)).toEqual(match(prepared, input));
});

test("a very long text is read in reasonable time", () => {
  const started = performance.now();
  ask("We make headlamps, hinges and bottled water. 我们生产电池。".repeat(5000));
  expect(performance.now() - started).toBeLessThan(5000);
}, 30_000);

test("every result names the policy version it used", () => {
  expect(ask("做门锁").policyVersion).toBe(prepared.set.version);
});
