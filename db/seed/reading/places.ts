import type { LocalText } from "../../../lib/languages";
import type { City, Location, LocationId, LocationType } from "../../../lib/policy/reference";
import { readContact, readEvidence, readFact, readFigure } from "./evidence";
import { NotKnown } from "./not-known";
import type { RawCity, RawLocation } from "./raw";
import { named, say, sayIfAny } from "./words";

/** What officers say for short. Ours, not the sources': the full name is always at hand beside it. */
const SHORT_NAMES: Record<LocationId, LocalText> = {
  duanzhou: { zh: "端州", "zh-hant": "端州", en: "Duanzhou" },
  dinghu: { zh: "鼎湖", "zh-hant": "鼎湖", en: "Dinghu" },
  gaoyao: { zh: "高要", "zh-hant": "高要", en: "Gaoyao" },
  sihui: { zh: "四会", "zh-hant": "四會", en: "Sihui" },
  guangning: { zh: "广宁", "zh-hant": "廣寧", en: "Guangning" },
  deqing: { zh: "德庆", "zh-hant": "德慶", en: "Deqing" },
  fengkai: { zh: "封开", "zh-hant": "封開", en: "Fengkai" },
  huaiji: { zh: "怀集", "zh-hant": "懷集", en: "Huaiji" },
  "zhaoqing-high-tech-zone": { zh: "高新区", "zh-hant": "高新區", en: "High-tech Zone" },
  "zhaoqing-new-area": { zh: "新区", "zh-hant": "新區", en: "New Area" },
};

const TYPES: Record<RawLocation["type"], LocationType> = {
  district: "district",
  "county-level city": "county-level-city",
  county: "county",
  "functional zone": "functional-zone",
  "functional zone (national high-tech zone)": "national-high-tech-zone",
};

const readTransport = (raw: RawLocation["transport"][number]) => ({
  type: raw.type === "metro area" ? ("metro-area" as const) : raw.type,
  ...readFact(raw),
});

export const readLocation = (raw: RawLocation): Location => ({
  id: raw.id,
  type: TYPES[raw.type],
  name: named(raw.nameEn, raw.nameZh),
  shortName: SHORT_NAMES[raw.id],
  isSeedListed: raw.seedListed,
  adcode: raw.adcode,
  withinAdcode: raw.withinAdcode ?? null,
  adcodeEvidence: raw.adcodeEvidence ? [readEvidence(raw.adcodeEvidence)] : [],
  point: {
    lat: raw.point.lat,
    lon: raw.point.lon,
    kind: say(raw.point.kind),
    evidence: [readEvidence(raw.point.evidence)],
  },
  area: readFigure(raw.area),
  population: raw.population.map(readFigure),
  gdp: raw.gdp ? readFigure(raw.gdp) : null,
  role: say(raw.role),
  parks: raw.parks.map((it) => ({
    name: named(it.en, it.zh),
    text: say(it.positioning),
    clusterIds: it.clusterIds,
    level: it.level ?? null,
    approvedOn: it.approved ?? null,
    areaHa: it.areaHa ?? null,
    evidence: [readEvidence(it.evidence)],
    note: sayIfAny(it.note),
  })),
  leadingIndustries: raw.leadingIndustries.map((it) => ({
    name: named(it.en, it.zh),
    clusterIds: it.clusterIds,
    evidence: [readEvidence(it.evidence)],
  })),
  transport: raw.transport.map(readTransport),
  costFacts: raw.costFacts.map((it) => ({ topic: say(it.topic), ...readFact(it) })),
  anchors: raw.anchors.map((it) => ({
    name: named(it.en, it.zh),
    what: say(it.what),
    clusterIds: it.clusterIds,
    evidence: [readEvidence(it.evidence)],
    note: sayIfAny(it.note),
  })),
  contacts: raw.contacts.map(readContact),
});

export function readCity(raw: RawCity): City {
  const [contact] = raw.contacts;
  if (!contact) throw new NotKnown("contacts", "");
  return {
    id: raw.id,
    name: named(raw.nameEn, raw.nameZh),
    adcode: raw.adcode,
    area: readFigure(raw.area),
    population: readFigure(raw.population),
    gdp: readFigure(raw.gdp),
    transport: raw.transport.map(readTransport),
    platforms: raw.platforms.map((it) => ({
      id: it.id,
      name: named(it.en, it.zh),
      text: say(it.text),
      locations: it.locations,
      clusterIds: it.clusterIds,
      evidence: it.evidence.map(readEvidence),
    })),
    industrySystem: raw.industrySystem.map((it) => ({ period: say(it.period), ...readFact(it) })),
    facts: raw.facts.map(readFact),
    contact: readContact(contact),
  };
}
