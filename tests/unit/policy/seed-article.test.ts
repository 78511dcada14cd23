import { expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import type { Evidence } from "@/lib/policy/reference";

/**
 * The article the library started from ("laying out five major industries and planning Guangdong's future",
 * 2024-02-28), written down once more from the article itself: whatever else changes, this stays in the data.
 */
const ARTICLE: Record<string, { segments: string[]; targets: string[]; layouts: [string, string[], string[]][] }> = {
  "future-electronic-information": {
    segments: ["新一代网络通信（含6G）", "人工智能终端", "虚拟现实", "量子信息"],
    targets: ["广东人工智能核心产业规模超过3000亿元", "成为新一代电子信息产业发展的引领力量，核心技术达到国际先进水平"],
    layouts: [["整个集群", ["粤港澳大湾区"], ["粤东", "粤西", "粤北"]]],
  },
  "future-intelligent-equipment": {
    segments: ["人形机器人", "空天装备（含商业航天、飞行汽车）", "深海装备", "深地装备"],
    targets: [
      "突破关键核心技术约30项",
      "主导或参与制定行业标准30项以上",
      "培育4家具有国际竞争力的“链主”企业",
      "新增专精特新企业50家以上",
    ],
    layouts: [],
  },
  "future-life-health": {
    segments: ["基因技术", "细胞治疗", "AI+生物医药", "合成生物", "脑科学与类脑研究"],
    targets: ["形成约10家拥有颠覆性技术、具备爆发式成长潜力的企业"],
    layouts: [
      ["整个集群", ["广州", "深圳"], ["佛山", "东莞", "中山", "珠海"]],
      ["高端药品和医疗器械制造", ["南沙"], []],
      ["药品和医疗器械中试服务", ["河套深港科技创新合作区"], []],
      ["中医药", ["横琴"], []],
    ],
  },
  "future-materials": {
    segments: ["仿生智能材料", "先进金属材料", "超导材料", "纳米材料", "新能源材料", "材料研发范式与仪器装备"],
    targets: ["建成5个以上未来材料先行示范区", "建成100家以上实验室或企业联合工程中心"],
    layouts: [["整个集群", ["大湾区综合性国家科学中心"], []]],
  },
  "future-green-low-carbon": {
    segments: ["深海风电", "新型储能", "先进核能", "绿色氢能", "高效光伏", "碳捕集利用与封存（CCUS）"],
    targets: ["形成若干竞争力强的千亿级产业集群"],
    layouts: [
      ["深海风电装备", ["阳江", "汕头", "揭阳", "汕尾"], []],
      ["氢能“制储运用”", ["广州", "深圳", "佛山", "东莞", "中山", "云浮", "潮州"], []],
      ["碳捕集、利用与封存（CCUS）", ["惠州", "湛江", "汕尾"], []],
      ["高效光伏", ["珠三角"], []],
    ],
  },
};

const SCENARIO_COMBINATIONS = [
  "先进核能+氢能",
  "深海风电+海水制氢",
  "海上综合能源岛+海洋牧场+海底采矿",
  "生物质再生+航空燃料",
];

const MEASURES = [
  "m-fie-approval",
  "m-fie-land",
  "m-fie-energy",
  "m-fie-eia",
  "m-fie-local-policy",
  "m-fgl-fund",
  "m-fgl-land-sea",
  "m-fgl-ip",
  "m-fgl-scenarios",
  "m-fgl-green-trade",
  "m-fgl-green-finance",
  "m-fgl-hkmo-talent",
  "m-flh-brain-bank",
  "m-flh-scenario-cycle",
  "m-flh-platforms",
  "m-fei-tech-brain",
  "m-fei-regional-chain",
  "m-fm-fiscal-rd",
  "m-fm-pilot-zone",
  "m-fm-international",
  "m-five-source-innovation",
  "m-five-transformation",
  "m-five-globalise",
];

const set = loadReference();
const isFromArticle = ({ evidence }: { evidence: Evidence[] }) =>
  evidence.some((it) => it.confidence === "seed" && it.sourceId === "seed" && it.quote);
const clusterOf = (id: string) => set.clusters.find((it) => it.id === id);

test("the article's five clusters are the five future clusters", () => {
  expect(set.clusters.filter((it) => it.kind === "future").map((it) => it.id)).toEqual(Object.keys(ARTICLE));
  for (const id of Object.keys(ARTICLE)) {
    expect(clusterOf(id)?.nameEvidence.some((it) => it.confidence === "seed" && it.quote)).toBe(true);
  }
});

test.each(Object.keys(ARTICLE))(
  "%s keeps the article's segments, targets and layout, each with its quotation",
  (id) => {
    const cluster = clusterOf(id);
    expect(cluster?.segments.filter(isFromArticle).map((it) => it.text.zh)).toEqual(ARTICLE[id]?.segments);
    expect(cluster?.targets.filter(isFromArticle).map((it) => it.text.zh)).toEqual(ARTICLE[id]?.targets);
    expect(
      cluster?.regionalLayout
        .filter(isFromArticle)
        .map((it) => [it.segment.zh, it.leads.map((place) => place.zh), it.supports.map((place) => place.zh)]),
    ).toEqual(ARTICLE[id]?.layouts);
  },
);

test("the four scenario combinations are there", () => {
  const combinations = clusterOf("future-green-low-carbon")?.scenarioCombos.filter(isFromArticle);
  expect(combinations?.map((it) => it.text.zh)).toEqual(SCENARIO_COMBINATIONS);
});

test("all 23 of its measures are there, with their quotations, and no other claims to come from it", () => {
  const fromArticle = set.measures.filter((it) => it.origin === "seed");
  expect(fromArticle.map((it) => it.id)).toEqual(MEASURES);
  expect(fromArticle.every(isFromArticle)).toBe(true);
});

test("its fund is described as what it is: only to be studied", () => {
  const fund = set.measures.find((it) => it.id === "m-fgl-fund");
  expect(fund?.title.zh).toContain("研究设立");
  expect(fund?.title.en).toContain("to be studied");
  expect(fund?.notes?.zh).toContain("未见已经设立");
});

test("the seven counties it lists are marked, and no other place is", () => {
  expect(set.locations.filter((it) => it.isSeedListed).map((it) => it.id)).toEqual(
    ["dinghu", "gaoyao", "sihui", "guangning", "huaiji", "fengkai", "deqing"].sort(
      (a, b) => set.locations.findIndex((it) => it.id === a) - set.locations.findIndex((it) => it.id === b),
    ),
  );
});

test("the bureau's address, duty telephone and fax are the article's", () => {
  expect(set.city.contact).toMatchObject({ tel: "0086-758-2899202", fax: "0086-758-2282600" });
  expect(set.city.contact.address.zh).toBe("广东省肇庆市端州区江滨西路18号6楼");
});
