import { expect, test } from "vitest";
import { ask } from "./policy";

const first = (text: string) => ask(text).clusters[0]?.id;

test.each([
  ["We make bamboo chopsticks and bamboo cutlery for export.", "city-bamboo-forest"],
  ["生产刀片电池结构件和电池铝壳,给电池厂配套。", "city-new-energy-storage"],
  ["鋁合金大型壓鑄件廠，搬遷擴產。", "city-metal-processing"],
  ["我哋做耳機同藍牙喇叭，出口歐美。", "city-electronic-information"],
  ["Potato chips, taro chips and prawn chips: two frying lines.", "city-food-beverage"],
  ["A German maker of lithium battery casings wants 40 mu.", "city-new-energy-storage"],
  ["我哋係香港做竹製餐具嘅公司。", "city-bamboo-forest"],
  ["Hevy use of refrigeratoin, we produce dishwashers", "pillar-smart-home-appliances"],
])("%s", (text, cluster) => {
  expect(first(text)).toBe(cluster);
});

test("what is ruled out does not count, and is shown as counting against", () => {
  const { clusters } = ask(
    "We can no longer do lithium batteries; we now only produce furniture: sofas and mattresses.",
  );
  expect(clusters.map(({ id }) => id)).not.toContain("city-new-energy-storage");
  expect(clusters[0]?.id).toBe("city-furniture-smart-home");
});

test("不做 rules a product out in Chinese", () => {
  const ids = ask("不做电池,只做不锈钢板冷轧。").clusters.map(({ id }) => id);
  expect(ids[0]).toBe("city-metal-processing");
  expect(ids).not.toContain("city-new-energy-storage");
});

test("a customer's product weighs less than one's own", () => {
  expect(first("We make corrugated cartons and colour boxes for beverage and snack companies.")).toBe(
    "pillar-light-textile",
  );
});

test("logistics and malls belong to no cluster with confidence", () => {
  for (const text of ["We plan a shopping mall with a cinema.", "物流园、快递分拨中心,需要500亩。"]) {
    expect(Math.max(0, ...ask(text).clusters.map(({ probability }) => probability))).toBeLessThan(0.4);
  }
});

test("reasons quote the investor's own words", () => {
  const text = "我司生產汽車車燈";
  const words = ask(text).clusters[0]?.reasons[0]?.params.words;
  expect(
    String(words)
      .split(" · ")
      .every((word) => text.includes(word)),
  ).toBe(true);
});
