import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "@/lib/matching/fold";
import { tokens } from "@/lib/matching/words";

test("繁體 and 粵語 characters become 简体", () => {
  expect(fold("鋰電池隔膜廠")).toBe("锂电池隔膜厂");
  expect(fold("塑膠射出成型")).toBe("塑胶射出成型");
});

test("full-width letters and figures become plain", () => {
  expect(fold("ＰＣＢ　１２０亩")).toBe("pcb 120亩");
});

test("a character whose 简体 form is longer moves nothing behind it", () => {
  expect(fold("嗰間鋁廠")).toBe("嗰间铝厂");
  expect(fold("鄭勣先生，鋰電池").indexOf("锂")).toBe("鄭勣先生，鋰電池".indexOf("鋰"));
});

test("folding keeps every character in its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => fold(text).length === text.length),
    { numRuns: 60 },
  );
}, 30_000);

test("plurals and American spellings meet the vocabulary", () => {
  expect(tokens("batteries, hinges & aluminum molds").map(({ stem }) => stem)).toEqual([
    "battery",
    "hinge",
    "aluminium",
    "mould",
  ]);
});
