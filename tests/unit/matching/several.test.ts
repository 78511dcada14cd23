import { expect, test } from "vitest";
import { LOCALES } from "@/lib/languages";
import { reasonValues } from "@/lib/matching/naming";
import { ask, prepared, set } from "./policy";

const noted = (text: string) => {
  const note = ask(text).notes.find(({ code }) => code === "several-projects");
  return note ? String(note.params.industries).split(",") : [];
};

const BOTH = "我们有两件事：一是生产LED车灯，投资3亿；二是建一个生猪养殖场，投资1亿。";

test.each([
  [BOTH, ["auto-lighting", "pig-farming"]],
  [
    "Two things: (1) a plant for ceramic tiles; (2) a clothing factory with 300 sewing machines.",
    ["ceramics", "garment"],
  ],
  [
    "Two projects in one mail: (1) cold store 20,000 t for pork, (2) small line for pet food.",
    ["cold-chain", "pet-food"],
  ],
  [
    "We make LED headlamps. We also have another project, a pig farm with 5,000 sows.",
    ["auto-lighting", "pig-farming"],
  ],
  ["我们有两个项目：LED车灯和生猪养殖，各要50亩。", ["auto-lighting", "pig-farming"]],
  ["We have two projects to place: a headlamp plant and a pet food line.", ["auto-lighting", "pet-food"]],
  ["我們做LED車燈，要60畝。另外還想建一個生豬養殖場。", ["auto-lighting", "pig-farming"]],
  ["我哋做車燈，要40畝；我細佬想做寵物糧，要10畝。", ["auto-lighting", "pet-food"]],
  ["我哋有兩個唔同嘅項目：一個係陶瓷磚，一個係製衣廠。", ["ceramics", "garment"]],
  ["Project A: ceramic tiles, 100 mu. Project B: garment factory, 300 workers.", ["ceramics", "garment"]],
  ["We make LED headlamps, 60 mu. My brother also wants to build a pig farm.", ["auto-lighting", "pig-farming"]],
  ["- LED headlamps, 60 mu\n- pig farm, 200 mu", ["auto-lighting", "pig-farming"]],
  ["做车灯，同时还想搞养猪。", ["auto-lighting", "pig-farming"]],
])("several projects are noted in their order, and asked about first: %s", (text, businesses) => {
  const { behaviour, questions } = ask(text);
  expect(behaviour).toBe("match");
  expect(noted(text)).toEqual(businesses);
  expect(questions[0]).toBe("several-projects");
});

test.each([
  "做新能源汽车零部件：一是铝合金压铸，二是车身件，三是汽车线束，一条产业链。",
  "生产LED车灯，一是要靠近小鹏汽车，二是要100亩地，三是要招工容易。",
  "Headlamps. (1) We do not make batteries; (2) our customers make golf carts; (3) we need 100 mu.",
  "我们生产LED车灯，不做生猪养殖。",
  "做铝合金压铸，另外还要配污水处理和冷库。",
  "LED headlamps; we also plan to build a dormitory for workers.",
  "生产车灯，还打算做汽车线束。",
  "我们做陶瓷砖，此外还有仓库物流配套。",
  "Cement grinding and clinker, single kiln at first, finally two; stone within conveyor reach.",
])("one project and its supply chain, wishes or denials are not several: %s", (text) => {
  expect(noted(text)).toEqual([]);
});

test("whether to treat them separately is the first question, and clusters of each appear", () => {
  const { questions, clusters } = ask(BOTH);
  expect(questions[0]).toBe("several-projects");
  expect(questions.length).toBeLessThanOrEqual(3);
  for (const id of noted(BOTH)) {
    const own = Object.keys(prepared.industries.get(id)?.clusters ?? {});
    expect(clusters.some((cluster) => own.includes(cluster.id))).toBe(true);
  }
});

test("an advertisement or a refused activity is not taken apart", () => {
  const refused = ask("一是比特币矿场，5000台矿机；二是生产LED车灯。");
  expect(refused.behaviour).toBe("no_match_restricted");
  expect(refused.notes.map(({ code }) => code)).not.toContain("several-projects");
});

test.each(LOCALES)("the businesses are named, not their ids (%s)", (locale) => {
  const [note] = ask(BOTH).notes;
  if (!note) throw new Error("no note");
  const { industries } = reasonValues(set, note, locale);
  for (const id of noted(BOTH)) {
    expect(industries).toContain(set.knowledge.industries.find((one) => one.id === id)?.name[locale]);
    expect(industries).not.toContain(id);
  }
});
