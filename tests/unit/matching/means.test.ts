import { expect, test } from "vitest";
import { readBusiness } from "@/lib/matching/business";
import { readText } from "@/lib/matching/lexicon";
import { ask, prepared } from "./policy";

const business = (text: string) => readBusiness(readText(text), prepared.vocabulary, prepared.cues, []);
const main = (text: string) => [...business(text).shares].sort((a, b) => b[1] - a[1])[0]?.[0];
const weightOf = (text: string, words: string) =>
  business(text).mentions.find(({ hit }) => hit.words === words)?.weight ?? 0;

test("machines counted in the works are not what is made", () => {
  expect(main("We mould baby bottles, 60 injection machines and 4 robots.")).not.toBe("machine-tools");
  expect(weightOf("做硅胶按键,硫化机三十台。", "硫化机")).toBeLessThan(weightOf("我们做硫化机。", "硫化机"));
});

test("means named alone are the project", () => {
  expect(main("电镀中心,三十条线,服务周边。")).toBe("plating");
  expect(main("We build palletising robots.")).toBe("robots");
});

test("machines for making goods are machines, not the goods", () => {
  expect(main("We make printing machines for cartons.")).toBe("special-machinery");
  expect(main("主要做陶瓷专用机械。")).toBe("special-machinery");
  expect(main("做瓷砖的,设备已经从意大利订好。")).toBe("ceramics");
});

test("a product followed by 用 is what the goods are for", () => {
  expect(main("做新能源车用扁线漆包线。")).toBe("copper");
});

test.each([
  ["Steelpan drums and ukuleles.", "steel"],
  ["Aluminium works near the Pearl River.", "jewellery"],
  ["Biscuits, shuttle bus for workers needed.", "auto-vehicles"],
  ["速冻云吞和饺子,要双电源。", "data-centre"],
])("a product word inside a phrase that means something else is not heard: %s", (text, industry) => {
  expect(business(text).shares.has(industry)).toBe(false);
});

test("the small classes of GB/T 4754 in everyday words find a cluster", () => {
  const goods = [
    "refractory bricks",
    "ukuleles",
    "grinding wheels",
    "絮凝剂",
    "粉末冶金件",
    "塑料型材",
    "圆珠笔",
    "渔网",
  ];
  for (const word of goods) expect(ask(`We make ${word}, 40 mu.`).clusters.length, word).toBeGreaterThan(0);
});
