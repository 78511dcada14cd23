import { expect, test } from "vitest";
import type { Restriction } from "@/lib/matching/knowledge";
import { listsOf } from "@/lib/matching/restricted";
import { ask, set } from "./policy";

test("a restriction on evasion asks for the shared words as one list more", () => {
  const own: Restriction = {
    id: "x",
    name: { zh: "", "zh-hant": "", en: "" },
    text: { zh: "", "zh-hant": "", en: "" },
    all: [["a"]],
    unless: [],
    evidence: [],
  };
  expect(listsOf(own, ["no permit"])).toEqual([["a"]]);
  expect(listsOf({ ...own, evading: true }, ["no permit"])).toEqual([["a"], ["no permit"]]);
});

test.each([
  ["收废钢用中频炉化水浇铸螺纹钢,年产20万吨。", "induction-steel"],
  ["离子型稀土,没有指标,想建一条萃取分离线。", "rare-earth-separation"],
  ["生产一次性发泡餐盒和超薄塑料袋,租3000平。", "foam-and-thin-plastic"],
  ["硫酸法钛白粉新建项目,年产5万吨。", "restricted-chemicals"],
  ["收临期和过期食品,改生产日期再卖。", "food-crime"],
  ["Signal jammers and spy cameras for export, 2,000 m2.", "spy-and-jamming"],
  ["A tannery, no permit yet, in a secluded valley.", "surplus-restricted-capacity"],
])("%s is refused", (text, id) => {
  const { behaviour, notes } = ask(text);
  expect(behaviour).toBe("no_match_restricted");
  expect(notes.flatMap(({ evidence }) => evidence)).toContain(`restriction:${id}`);
});

test.each([
  "铸造厂,中频炉熔化,生产球铁铸件和阀门,60亩。",
  "稀土永磁磁钢,烧结钕铁硼,80亩。",
  "Moulded pulp tableware replacing foam lunch boxes, 60 machines.",
  "钛白粉后处理和氧化铁颜料,化工园区50亩。",
  "Prefabricated light-steel villas and container houses for Africa, 70 mu.",
  "做皮革手袋,环评和排污许可证齐全。",
  "LED lamps, assembly only, 30 mu in your county, no EIA problem.",
  "培训无人机飞手,不做电镀的电镀添加剂厂,有安评环评经验。",
])("an allowed neighbour of it is a match: %s", (text) => {
  expect(ask(text).behaviour).toBe("match");
});

test("what is cited from memory says so", () => {
  for (const { evidence } of set.knowledge.restrictions)
    for (const { url, confidence } of evidence) if (!url) expect(confidence).toBe("common-knowledge");
});
