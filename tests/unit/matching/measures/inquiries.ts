import type { MatchInput } from "@/lib/matching/result";

const said = (text: string, contactCountry: string | null, fields: Partial<MatchInput> = {}): MatchInput => ({
  text,
  contactCountry,
  ...fields,
});

/** Inquiries the rows share: what they are called is what they are for. */
export const BAMBOO = said("竹制品加工，生产竹筷和竹地板，计划投资3000万元，需要30亩土地，希望落户广宁。", "CN");
export const BAMBOO_RENTED = said("想在广宁租2000平方米厂房做竹筷，投资1500万元。", "CN");
export const BAMBOO_TINY = said("想在广宁租500平方米厂房做竹编，投资80万元，10个工人。", "CN");
export const CAR_PARTS = said("生产新能源汽车车身结构件，投资3亿元，用地100亩，希望在鼎湖。", "CN");
export const CAR_PARTS_GERMAN = said(
  "We make body structure parts for electric cars. We plan to invest EUR 60 million and need 100 mu in Dinghu.",
  "DE",
);
export const HARDWARE_JINLI = said(
  "生产门铰链和锁具等五金制品，对金利现有工厂做技术改造，投资6000万元，产品通过跨境电商出口。",
  "CN",
);
export const HARDWARE_GAOYAO = said("生产门铰链和锁具等五金制品，投资8000万元，用地40亩，希望落户高要。", "CN");
export const BATTERY = said("生产储能电池和电池包，投资12亿元，用地200亩，希望落户高新区。", "CN");
export const BATTERY_GAOYAO = said("生产储能电池和电池包，投资2亿元，用地60亩，希望落户高要。", "CN");
export const BIO = said("生产单克隆抗体和疫苗等生物药，投资5亿元，用地60亩，希望落户高新区。", "CN");
export const BIO_GERMAN = said(
  "We produce monoclonal antibodies and vaccines. We plan to invest EUR 80 million and need 60 mu in the High-tech Zone.",
  "DE",
);
export const BRAIN = said("研发生产脑机接口和脑科学康复设备，投资2亿元。", "CN");
export const CHIPS_HK = said("生产半导体封装测试产品，总投资5000万美元，用地80亩。", "HK");
export const SNACKS = said("生产饼干和休闲食品，投资1.2亿元，用地50亩，希望落户怀集，部分产品出口。", "CN");
export const SNACKS_SIHUI = said("生产饼干和休闲食品，投资1.2亿元，用地50亩，希望落户四会。", "CN");
export const SNACKS_HK_BIG = said("生产饼干和休闲食品，总投资3亿港元，用地50亩。", "HK");
export const SOFTWARE_HK = said("开发工业软件和信息系统，总投资2亿港元，租3000平方米办公室。", "HK");
export const LOGISTICS = said("建设冷链物流园，投资2亿元，用地60亩。", "CN");
export const LOGISTICS_HK = said("建设冷链物流园，总投资3亿港元，用地60亩。", "HK");
export const HEADQUARTERS = said(
  "A German multinational plans its China regional headquarters for car parts trading. Investment EUR 20 million.",
  "DE",
);
export const RESEARCH_JP = said(
  "We plan an R&D centre for sensors, 3,000 m2 to rent, 80 engineers, some of them expatriates.",
  "JP",
);
export const MATERIALS_RESEARCH = said(
  "Our institute plans an R&D centre for nano materials and superconductors.",
  "GB",
);
export const DRONES = said("生产工业无人机和飞行汽车，投资2亿元，用地60亩。", "CN");
export const HUMANOID = said("生产人形机器人和深海装备，投资3亿元，用地80亩。", "CN");
export const WIND = said("投资建设风电场和氢能项目，总投资10亿元。", "CN");
export const CARBON = said("碳捕集利用与封存项目，投资3亿元，用地60亩。", "CN");
export const TERMINALS = said("生产虚拟现实眼镜和人工智能终端，投资3亿元，用地60亩。", "CN");
export const GIANT = said("新能源汽车整车制造，总投资120亿元，用地2000亩。", "CN");
export const REINVESTING = said(
  "Our Hong Kong group will reinvest retained earnings of its Foshan subsidiary in a stainless steel kitchenware plant, RMB 150 million, 40 mu.",
  "HK",
);
export const TENDERER = said("我们做装配式建筑构件，想了解参加招标投标的条件，投资5000万元，用地30亩。", "CN");
export const FURNITURE_GAOYAO = said("生产办公家具，投资1亿元，用地50亩，希望落户高要。", "CN");
export const NANO = said("生产纳米材料和超导材料，投资2亿元，用地50亩。", "CN");
