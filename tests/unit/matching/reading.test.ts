import { describe, expect, test } from "vitest";
import { readFacts } from "@/lib/matching/facts";
import { readText } from "@/lib/matching/lexicon";
import { chinese } from "./reading/chinese";
import { english } from "./reading/english";
import { mixed } from "./reading/mixed";

const read = (text: string) =>
  Object.fromEntries(
    readFacts(readText(text)).map(({ name, value, unit }) => [name, unit ? `${value} ${unit}` : `${value}`]),
  );

describe.each([
  ["English", english],
  ["简体", chinese],
  ["繁體, Cantonese, mixed, misspelt", mixed],
])("%s", (_, cases) => {
  test.each(cases)("%s", (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

test("a range keeps its ends beside its middle, and a distance its limit", () => {
  const [land] = readFacts(readText("用地80-100亩"));
  expect(land).toMatchObject({ value: 90, range: [80, 100] });
  const [near] = readFacts(readText("within 30 km of Xpeng"));
  expect(near).toMatchObject({ value: "Xpeng", limit: [30, "km"] });
});

test("what is read stands in the text at its place, in full-width and traditional characters, too", () => {
  const text = "投資３０００萬，客戶有 BYD、廣汽。";
  const said = readFacts(readText(text)).map(({ span }) => span && text.slice(...span));
  expect(said).toEqual(["３０００萬", "BYD、廣汽"]);
});
