import type { Inquiry } from "../../lib/inquiries/input";
import type { Locale } from "../../lib/languages";
import type { Random } from "./random";

const SURNAMES = [..."陈李黄张梁林刘吴何罗郭邓杨周叶谢谭冯苏潘"];
const GIVEN = [
  "伟强",
  "志明",
  "丽华",
  "建国",
  "晓雯",
  "嘉欣",
  "俊杰",
  "秀兰",
  "国荣",
  "思敏",
  "海燕",
  "文斌",
  "永康",
  "淑仪",
  "子轩",
  "美玲",
];
const PLACES = [
  "广州",
  "深圳",
  "佛山",
  "东莞",
  "中山",
  "珠海",
  "江门",
  "惠州",
  "上海",
  "苏州",
  "杭州",
  "长沙",
  "厦门",
  "南昌",
];
const BRANDS_A = [..."华新瑞德宏盛泰恒嘉凯骏鸿博信通达融创科源"];
const BRANDS_B = [..."晟达丰泽元隆业和兴利捷航宇邦能康益诚美辉"];
const TRADES = ["科技", "实业", "新材料", "电子", "机械", "食品", "环保", "能源", "医药", "智能装备"];
const TAIL: Record<"zh" | "zh-hant", string[]> = {
  zh: ["有限公司", "股份有限公司", "集团有限公司"],
  "zh-hant": ["有限公司", "集團有限公司", "實業有限公司"],
};

const FIRST_NAMES = [
  "Daniel",
  "Sarah",
  "Michael",
  "Anna",
  "Thomas",
  "Grace",
  "Peter",
  "Emily",
  "Rajesh",
  "Yuki",
  "Lukas",
  "Maria",
];
const LAST_NAMES = [
  "Miller",
  "Tan",
  "Schneider",
  "Nakamura",
  "Patel",
  "Lee",
  "Rossi",
  "Wong",
  "Andersen",
  "Garcia",
  "Novak",
  "Kim",
];
const FIRM_A = [
  "Pacific",
  "Northern",
  "Delta",
  "Summit",
  "Harbour",
  "Pearl",
  "Orion",
  "Evergreen",
  "Atlas",
  "Lotus",
  "Sterling",
  "Meridian",
];
const FIRM_B = [
  "Precision",
  "Materials",
  "Foods",
  "Energy",
  "Components",
  "Systems",
  "Life Sciences",
  "Robotics",
  "Packaging",
  "Mobility",
];
const FIRM_TAIL = ["Ltd", "GmbH", "Inc.", "Pte. Ltd.", "Co., Ltd.", "Holdings"];

const COUNTRIES: Record<Locale, Record<string, number>> = {
  zh: { CN: 92, SG: 3, MY: 2, TH: 3 },
  "zh-hant": { HK: 62, MO: 14, TW: 24 },
  en: { US: 18, DE: 16, SG: 16, JP: 12, GB: 10, KR: 8, IN: 7, IT: 5, FR: 5, AU: 3 },
};

export type Investor = Pick<Inquiry, "locale" | "contact" | "company">;

function person(random: Random, locale: Locale): string {
  if (locale === "en") return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return random.pick(SURNAMES) + random.pick(GIVEN);
}

function firm(random: Random, locale: Locale): string {
  if (locale === "en") return `${random.pick(FIRM_A)} ${random.pick(FIRM_B)} ${random.pick(FIRM_TAIL)}`;
  const brand = random.pick(BRANDS_A) + random.pick(BRANDS_B) + random.pick(TRADES);
  return `${locale === "zh" ? random.pick(PLACES) : "香港"}${brand}${random.pick(TAIL[locale])}`;
}

const MAINLAND = ["135", "136", "137", "138", "139", "150", "159", "186", "189"];
const digits = (random: Random, length: number) => Array.from({ length }, () => random.whole(0, 9)).join("");

/** Someone who writes: invented names, numbers and addresses of example domains. */
export function investor(random: Random, locale: Locale): Investor {
  const name = person(random, locale);
  const handle = `i${random.hex(8)}`;
  const way = random.weighted({ phone: 45, email: 35, wechat: 20 });
  const phone =
    locale === "zh"
      ? `+86${random.pick(MAINLAND)}${digits(random, 8)}`
      : `+852${random.pick(["5", "6", "9"])}${digits(random, 7)}`;
  const contact = {
    name,
    ...(way === "phone" && { phone }),
    ...((way === "email" || locale === "en") && { email: `${handle}@example.com` }),
    ...(way === "wechat" && locale !== "en" && { wechat: `wx_${handle}` }),
  };
  const country = random.weighted(COUNTRIES[locale]);
  const company = random.chance(0.86) ? { name: firm(random, locale), country } : { country };
  return { locale, contact, company };
}

/** Colleagues of the sample: a name and a sign-in. */
export const colleague = (random: Random): string => person(random, "zh");
