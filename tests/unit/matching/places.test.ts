import { expect, test } from "vitest";
import { ask } from "./policy";

const HEADLAMPS = "We make LED headlamps for car makers and need 100 mu.";
const BAMBOO = "做竹筷子和竹菜板出口,要竹农多的山区县。";

test("all ten places are ranked, best first, with chances that sum to one", () => {
  const { locations } = ask(HEADLAMPS);
  expect(new Set(locations.map(({ id }) => id)).size).toBe(10);
  expect(locations.map(({ score }) => score)).toEqual(locations.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(locations.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 1);
});

test("bamboo goes to the bamboo counties, with the fact that says so", () => {
  const [first, second] = ask(BAMBOO).locations;
  expect([first?.id, second?.id].toSorted()).toEqual(["guangning", "huaiji"]);
  expect(first?.reasons.some(({ evidence }) => evidence.some((key) => key.startsWith("profile:")))).toBe(true);
});

test("a place chosen in the form comes first among equals; a place ruled out falls", () => {
  const rank = (result: ReturnType<typeof ask>, id: string) => result.locations.findIndex((place) => place.id === id);
  const cartons = "We print colour boxes and cartons, 50 mu.";
  expect(ask(cartons).locations[0]?.id).not.toBe("sihui");
  expect(ask(cartons, { preferredLocation: "sihui" }).locations[0]?.id).toBe("sihui");
  const [first] = ask(cartons).locations;
  const without = ask(`${cartons} We do not want ${first?.id === "gaoyao" ? "Gaoyao" : "the high-tech zone"}.`);
  expect(rank(without, first?.id ?? "")).toBeGreaterThan(0);
});

test("a need no one knows about is listed as unknown and costs nothing", () => {
  const plain = ask("人造石英石板材,投资2亿。");
  const asked = ask("人造石英石板材,投资2亿,要靠近机场。");
  const deqing = (result: typeof plain) => result.locations.find(({ id }) => id === "deqing");
  expect(deqing(asked)?.unknowns).toContain("airport");
  expect(deqing(asked)?.score).toBeCloseTo(deqing(plain)?.score ?? 0, 2);
});

test("the parts of every score add up to it exactly", () => {
  const texts = [
    "生产水泥熟料,要石灰石矿和西江码头。",
    HEADLAMPS,
    BAMBOO,
    "Pig farm, slaughter and feed mill, 800 mu.",
  ];
  for (const text of texts)
    for (const { score, reasons } of ask(text).locations)
      expect(reasons.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(score, 6);
});

test("a place known for a neighbouring business is credited less, with the fact and the neighbour named", () => {
  for (const text of ["做光伏支架和逆变器", HEADLAMPS, "Ductile iron pump bodies"]) {
    const reasons = ask(text).locations.flatMap((one) => one.reasons);
    for (const { params, evidence, weight } of reasons.filter(({ code }) => code === "place.neighbour")) {
      expect(params.neighbour).not.toBe(params.industry);
      expect(evidence[0]).toMatch(/^profile:/);
      expect(weight).toBeLessThan(0.35 * (4 / 6));
    }
  }
  const inferred = ask(HEADLAMPS).locations.flatMap((one) => one.reasons);
  expect(inferred.some(({ code }) => code === "place.neighbour")).toBe(true);
});

test("what would change the order is said", () => {
  const { locations } = ask("Biscuit factory. It must be in a mountain county beside a bamboo forest with raw bamboo.");
  const changes = locations.flatMap(({ reasons }) => reasons.filter(({ code }) => code === "place.would-lead-without"));
  expect(changes.map(({ params }) => params.location)).toContain("zhaoqing-high-tech-zone");
  expect(["raw-bamboo", "mountain-county"]).toContain(changes[0]?.params.need);
});

test("a precedent left out is neither counted nor cited", async () => {
  const { match } = await import("@/lib/matching/match");
  const { prepared } = await import("./policy");
  const input = { text: "Multilayer ceramic capacitors, RMB 7.5 bn, 4,500 jobs." };
  const cited = (without?: Set<string>) =>
    JSON.stringify(match(prepared, input, { without })).includes("landed:landed-032");
  expect([cited(), cited(new Set(["landed-032"]))]).toEqual([true, false]);
});
