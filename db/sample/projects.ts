import type { Inquiry } from "../../lib/inquiries/input";
import type { Locale } from "../../lib/languages";
import type { Cluster, PolicySet } from "../../lib/policy/reference";
import type { Random } from "./random";

type Said = { product: string; place: string; amount: string; land: string; jobs: string; need: string };
type Sentence = (said: Said) => string;

const PROJECTS: Record<Locale, Sentence[]> = {
  zh: [
    ({ product, place, amount, land, need }) =>
      `我司从事${product}研发和生产，计划在${place}投资${amount}建设新厂，需要工业用地约${land}亩。${need}`,
    ({ product, place, amount, jobs, need }) =>
      `您好，我们想把${product}生产线从珠三角搬到${place}，一期投资${amount}，预计用工${jobs}人，希望先租厂房。${need}`,
    ({ product, amount, need }) =>
      `咨询：${product}项目，投资规模${amount}左右，暂未确定落在哪个县区，请推荐合适的园区。${need}`,
    ({ product, place, land, jobs, need }) =>
      `我公司拟新建${product}基地，用地${land}亩，员工${jobs}人，考虑${place}。${need}`,
    ({ product, place, amount, need }) =>
      `朋友介绍肇庆的${product}产业链比较完整，我们有意在${place}设厂，总投资${amount}。${need}`,
  ],
  "zh-hant": [
    ({ product, place, amount, need }) =>
      `本公司主要從事${product}業務，有意在${place}設廠，投資額約${amount}，想了解土地及審批流程。${need}`,
    ({ product, place, jobs, need }) =>
      `您好，我們計劃把${product}的生產遷往大灣區內地城市，正考慮${place}，約需員工${jobs}人。${need}`,
    ({ product, amount, need }) => `查詢：${product}項目，資金約${amount}，希望貴局推薦合適的園區。${need}`,
  ],
  en: [
    ({ product, place, amount, need }) =>
      `We make ${product} and are looking at ${place} for a new plant. The first phase is about ${amount}. ${need}`,
    ({ product, place, land, jobs, need }) =>
      `Our board has approved a ${product} project in South China: roughly ${land} mu of land and ${jobs} staff. Would ${place} be suitable? ${need}`,
    ({ product, amount, need }) =>
      `We are comparing cities in the Greater Bay Area for ${product}. Budget ${amount}; location still open, please suggest. ${need}`,
  ],
};

const NEEDS: Record<Locale, string[]> = {
  zh: [
    "想了解地价和电价。",
    "最关心环评能否通过。",
    "请介绍可享受的扶持政策。",
    "希望靠近高速或码头。",
    "需要双回路供电。",
    "半年内要投产，时间比较紧。",
    "",
  ],
  "zh-hant": ["最關心人才及住房安排。", "想知道有哪些優惠政策。", "希望鄰近西江碼頭。", "請安排一次實地考察。", ""],
  en: [
    "What support is available for foreign investors?",
    "Power supply and effluent treatment matter most.",
    "How long does approval usually take?",
    "Could someone call us next week?",
    "",
  ],
};

const SUGGEST: Record<Locale, string> = { zh: "肇庆", "zh-hant": "肇慶", en: "Zhaoqing" };
const SIZES = [300, 800, 2_000, 5_000, 8_000, 12_000, 20_000, 35_000, 60_000, 120_000] as const;

/** 万元 as each reader would write it. */
function said(amount10k: number, locale: Locale): string {
  if (locale === "en") return `CNY ${amount10k / 100} million`;
  const [large, small] = locale === "zh" ? ["亿元", "万元"] : ["億元人民幣", "萬元人民幣"];
  return amount10k >= 10_000 ? `${amount10k / 10_000}${large}` : `${amount10k}${small}`;
}

export type Project = {
  /** The same words give the same match: the key to remember one by. */
  key: string;
  locale: Locale;
  message: string;
  project: NonNullable<Inquiry["project"]>;
  cluster: Cluster;
  amountCny: number;
};

/** One thing somebody may want to build, in the words of somebody who does not know our categories. */
export function project(random: Random, set: PolicySet, locale: Locale): Project {
  const cluster = random.pick(set.clusters);
  const words = locale === "en" ? cluster.keywords.en : cluster.keywords.zh;
  const location = random.chance(0.62) ? random.pick(set.locations) : null;
  const amount10k = random.pick(SIZES);
  const landMu = Math.max(5, Math.round(amount10k / 400 / 5) * 5);
  const jobs = Math.max(10, Math.round(amount10k / 60 / 10) * 10);
  const figures = { amount: said(amount10k, locale), land: String(landMu), jobs: String(jobs) };
  const place = location?.name[locale] ?? SUGGEST[locale];
  const filled = { ...figures, product: random.pick(words.slice(0, 12)), place, need: random.pick(NEEDS[locale]) };
  const message = random.pick(PROJECTS[locale])(filled).trim();
  const answersMore = random.chance(0.55);
  return {
    key: `${answersMore ? "more" : "less"} ${message}`,
    locale,
    message,
    cluster,
    amountCny: amount10k * 10_000,
    project: {
      preferredLocation: location?.id ?? "suggest",
      ...(answersMore && {
        investment: { amount: amount10k * 10_000, currency: "CNY" as const },
        landMu,
        jobs,
        timing: "6-12-months",
      }),
    },
  };
}
