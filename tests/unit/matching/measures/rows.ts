import type { MatchInput, Verdict } from "@/lib/matching/result";
import * as of from "./inquiries";

/** The verdict on an inquiry, with every fact it still needs. */
type Gives = [MatchInput, Exclude<Verdict, "does-not-apply">, ...string[]];
/** An inquiry it is not for, and the reason that is given. */
type Refuses = [MatchInput, string];
/** Offered to one inquiry and not to another; or never, because it is background or over. */
export type Row = { gives: Gives; refuses: Refuses | "nobody" } | { never: "background" | "not-in-force" };

const row = (gives: Gives, refuses: Refuses | "nobody"): Row => ({ gives, refuses });
const background: Row = { never: "background" };
const over: Row = { never: "not-in-force" };

const otherCluster: Refuses = [of.SNACKS, "measure.other-cluster"];
const otherLine: Refuses = [of.SNACKS, "measure.other-line"];
const noFactory: Refuses = [of.LOGISTICS, "measure.other-line"];
const domestic: Refuses = [of.CAR_PARTS, "measure.foreign-only"];
const rented: Refuses = [of.BAMBOO_RENTED, "measure.not-own-land"];

/** One row for each of the measures of the library: what a good officer would say, by reading the documents. */
export const ROWS: Record<string, Row> = {
  "m-fie-approval": row([of.HUMANOID, "needs-fact", "key-project"], otherCluster),
  "m-fie-land": row([of.HUMANOID, "needs-fact", "key-project"], otherCluster),
  "m-fie-energy": row([of.HUMANOID, "needs-fact", "key-project"], otherCluster),
  "m-fie-eia": row([of.HUMANOID, "needs-fact", "key-project"], otherCluster),
  "m-fie-local-policy": background,
  "m-fgl-fund": row([of.CARBON, "intention"], otherCluster),
  "m-fgl-land-sea": row([of.CARBON, "intention"], otherCluster),
  "m-fgl-ip": row([of.CARBON, "intention"], otherCluster),
  "m-fgl-scenarios": row([of.WIND, "intention"], [of.BATTERY, "measure.other-line"]),
  "m-fgl-green-trade": row([of.CARBON, "intention"], otherCluster),
  "m-fgl-green-finance": row([of.CARBON, "intention"], otherCluster),
  "m-fgl-hkmo-talent": row([of.CARBON, "intention"], otherCluster),
  "m-flh-brain-bank": row([of.BRAIN, "intention"], otherLine),
  "m-flh-scenario-cycle": row([of.BIO, "intention"], otherLine),
  "m-flh-platforms": background,
  "m-fei-tech-brain": row([of.TERMINALS, "intention"], otherLine),
  "m-fei-regional-chain": background,
  "m-fm-fiscal-rd": row([of.NANO, "intention"], otherCluster),
  "m-fm-pilot-zone": row([of.NANO, "intention"], otherCluster),
  "m-fm-international": row([of.MATERIALS_RESEARCH, "likely"], [of.NANO, "measure.foreign-only"]),
  "m-five-source-innovation": row([of.BIO, "intention"], otherCluster),
  "m-five-transformation": background,
  "m-five-globalise": background,
  "m-fdi24-hightech-mfg": row(
    [of.CHIPS_HK, "needs-fact", "foreign-capital"],
    [of.CAR_PARTS_GERMAN, "measure.other-line"],
  ),
  "m-fdi24-other-mfg": row([of.CAR_PARTS_GERMAN, "needs-fact", "foreign-capital"], [of.CHIPS_HK, "measure.other-line"]),
  "m-fdi24-hightech-service": row(
    [of.SOFTWARE_HK, "needs-fact", "foreign-capital"],
    [of.CHIPS_HK, "measure.other-line"],
  ),
  "m-fdi24-other": row([of.LOGISTICS_HK, "needs-fact", "foreign-capital"], [of.LOGISTICS, "measure.foreign-only"]),
  "m-fdi24-hq": row([of.HEADQUARTERS, "likely"], [of.CAR_PARTS_GERMAN, "measure.not-headquarters"]),
  "m-fdi10-reward": background,
  "m-fdi10-case": background,
  "m-fdi10-access": background,
  "m-fdi10-ip": background,
  "m-fdi10-talent-card": background,
  "m-zs20-target-industries": background,
  "m-zs20-land-10bn": row([of.GIANT, "likely"], [of.CAR_PARTS, "measure.below-investment"]),
  "m-zs20-land-share": row([of.CAR_PARTS, "indirect"], rented),
  "m-zs20-fdi-fund": row([of.CAR_PARTS_GERMAN, "indirect"], domestic),
  "m-zs20-official-service": row(
    [of.CAR_PARTS, "needs-fact", "key-project"],
    [of.BAMBOO_TINY, "measure.too-small-key-project"],
  ),
  "m-mfg22-land-50m": row([of.CAR_PARTS, "likely"], [of.BAMBOO, "measure.below-investment"]),
  "m-tech10-equipment": row([of.CAR_PARTS, "needs-fact", "existing-plant"], noFactory),
  "m-tech10-finance": row([of.HARDWARE_JINLI, "likely"], noFactory),
  "m-tech10-expansion-parity": row([of.HARDWARE_JINLI, "likely"], noFactory),
  "m-tech2022-zhaoqing": background,
  "m-mfgreward-2pct": row([of.BATTERY, "indirect"], [of.CAR_PARTS, "measure.below-investment"]),
  "m-mfgreward-zq": background,
  "m-transfer-platforms": row([of.BATTERY, "indirect"], [of.CAR_PARTS, "measure.other-place"]),
  "m-transfer-diff-support": row([of.BAMBOO, "indirect"], [of.CAR_PARTS, "measure.other-place"]),
  "m-transferfund-production": row([of.BAMBOO, "needs-fact", "park-site"], [of.CAR_PARTS, "measure.other-place"]),
  "m-transferfund-factory": over,
  "m-transferfund-finance": background,
  "m-transfer2024-conditions": background,
  "m-storage-land": row([of.BATTERY, "likely"], [of.CAR_PARTS, "measure.other-line"]),
  "m-storage-energy": row([of.BATTERY, "likely"], [of.CAR_PARTS, "measure.other-line"]),
  "m-storage-priority": row([of.BATTERY, "needs-fact", "key-project"], [of.CAR_PARTS, "measure.other-line"]),
  "m-station-configure": row([of.WIND, "indirect"], otherLine),
  "m-lowalt-fund": row([of.DRONES, "intention"], otherLine),
  "m-lowalt-demo": row([of.DRONES, "intention"], otherLine),
  "m-lowalt-target": background,
  "m-indland-standard": row([of.CAR_PARTS, "likely"], rented),
  "m-indland-demand": row([of.CAR_PARTS, "likely"], rented),
  "m-flexland-lease": background,
  "m-eia10-speed": row([of.CAR_PARTS, "needs-fact", "key-project"], [of.BAMBOO_TINY, "measure.too-small-key-project"]),
  "m-eiapark-commitment": row([of.BAMBOO, "needs-fact", "park-site"], [of.CAR_PARTS, "measure.other-place"]),
  "m-eiapark-bundle": row([of.FURNITURE_GAOYAO, "needs-fact", "park-site"], [of.BATTERY_GAOYAO, "measure.other-line"]),
  "m-double-build-first": row([of.CAR_PARTS, "likely"], rented),
  "m-double-no-extra": row([of.CAR_PARTS, "likely"], [of.HEADQUARTERS, "measure.only-production-headquarters"]),
  "m-qzb-access": over,
  "m-qzb25-cost": over,
  "m-micro25-services": row([of.CAR_PARTS, "likely"], "nobody"),
  "m-cbec-zone": row([of.SNACKS, "needs-fact", "online-export"], [of.CAR_PARTS, "measure.not-online-export"]),
  "m-jinli-upgrade": row([of.HARDWARE_JINLI, "applies"], [of.BATTERY_GAOYAO, "measure.other-line"]),
  "m-jinli-cbec": row([of.HARDWARE_JINLI, "applies"], [of.FURNITURE_GAOYAO, "measure.other-line"]),
  "m-guangning-reserve": row([of.BAMBOO, "likely"], [of.SNACKS, "measure.other-place"]),
  "m-huaiji-cso": row([of.SNACKS, "likely"], [of.SNACKS_SIHUI, "measure.other-place"]),
  "m-deqing-forest-status": background,
  "m-zq2012-land": background,
  "m-zq2012-interest": background,
  "m-zqstorage-park": row([of.BATTERY, "intention"], otherLine),
  "m-mega-land": row([of.CAR_PARTS, "likely"], [of.BAMBOO, "measure.other-place"]),
  "m-mega-finance": background,
  "m-gba-iit": row([of.RESEARCH_JP, "likely"], [of.CAR_PARTS, "measure.not-overseas-talent"]),
  "m-reinvest-credit": row([of.REINVESTING, "likely"], domestic),
  "m-reinvest-defer": row([of.REINVESTING, "likely"], domestic),
  "m-fdi24n-rd": row([of.RESEARCH_JP, "likely"], [of.CHIPS_HK, "measure.not-research-centre"]),
  "m-fdi24n-bio": row([of.BIO_GERMAN, "likely"], [of.BIO, "measure.foreign-only"]),
  "m-fdi24n-training": row([of.CAR_PARTS_GERMAN, "likely"], domestic),
  "m-fdi2024n-mfg-open": row([of.CAR_PARTS_GERMAN, "likely"], domestic),
  "m-modern25-firstuse": background,
  "m-indinv25-mechanism": row([of.CAR_PARTS, "likely"], noFactory),
  "m-biomfg25-products": row([of.BIO, "intention"], otherLine),
  "m-greenfin-leasing": background,
  "m-greenfin-bonds": background,
  "m-fut2024sep-directions": background,
  "m-20clusters-projects": background,
  "m-private23-bids": row([of.TENDERER, "likely"], [of.CAR_PARTS, "measure.not-tender"]),
};
