import { expect, test } from "vitest";
import { keeps, straightKm } from "@/lib/matching/distance";
import { ask } from "./policy";

const distances = (text: string) =>
  Object.fromEntries(
    ask(text).locations.map(({ id, reasons }) => [id, reasons.filter(({ code }) => code.startsWith("place.distance"))]),
  );

test("Guangzhou to Shenzhen is a little over 100 km in a straight line", () => {
  const km = straightKm({ lat: 23.13, lon: 113.26 }, { lat: 22.54, lon: 114.06 });
  expect(km).toBeGreaterThan(100);
  expect(km).toBeLessThan(110);
});

test("only what is certain is met or unmet; between, the road decides", () => {
  expect([keeps(30, [50, "km"]), keeps(45, [50, "km"]), keeps(51, [50, "km"])]).toEqual(["met", "unknown", "unmet"]);
  expect([keeps(30, [1, "h"]), keeps(60, [1, "h"]), keeps(90, [60, "min"])]).toEqual(["met", "unknown", "unmet"]);
});

test("a limit from a named city is judged for every place, the far ones too", () => {
  const found = distances("We make electric motors and must be within 60 km of Foshan, 40 mu.");
  expect(found.gaoyao?.[0]?.params).toMatchObject({ name: "Foshan", limit: 60, unit: "km" });
  expect(found.fengkai?.[0]?.code).toBe("place.distance-unmet");
  expect(Object.values(found).every((reasons) => reasons.length === 1)).toBe(true);
});

test("named customers are given in kilometres, and the nearest place is nearest", () => {
  const found = distances("我们做汽车密封条,客户是小鹏和广汽,40亩。");
  const km = (id: string) => Number(found[id]?.find(({ params }) => params.name === "小鹏")?.params.km);
  expect(km("zhaoqing-high-tech-zone")).toBeLessThan(10);
  expect(km("fengkai")).toBeGreaterThan(100);
});

test("an hour and a half is not half an hour", () => {
  const found = distances("做压铸件,供应广汽和宁德时代,要离南沙港一个半小时以内,50亩。");
  const [port] = found.gaoyao ?? [];
  expect(port?.params).toMatchObject({ name: "南沙港", limit: 1.5, unit: "h" });
  expect(found.gaoyao?.map(({ params }) => params.name)).toEqual(["南沙港", "广汽", "宁德时代"]);
});

test("what is told of distance moves no place", () => {
  const plain = ask("We make air fryers, 40 mu. Our customers are mostly large.").locations;
  const told = ask("We make air fryers, 40 mu. Our customers are Midea and Gree.").locations;
  const weights = told.flatMap(({ reasons }) => reasons.filter(({ code }) => code.startsWith("place.distance")));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.every(({ weight }) => weight === 0)).toBe(true);
  expect(told.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
});

test("no one named, no distance", () => {
  expect(Object.values(distances("Biscuit factory, 40 mu.")).flat()).toEqual([]);
});
