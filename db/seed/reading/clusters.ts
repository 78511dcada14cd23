import type { Cluster } from "../../../lib/policy/reference";
import { readEvidence, readFact } from "./evidence";
import type { RawCluster } from "./raw";
import { named, say, sayIfAny } from "./words";

export const readCluster = (raw: RawCluster): Cluster => ({
  id: raw.id,
  kind: raw.kind,
  name: named(raw.nameEn, raw.nameZh),
  nameEvidence: raw.nameEvidence.map(readEvidence),
  role: sayIfAny(raw.role),
  segments: raw.segments.map((it) => ({ text: named(it.en, it.zh), evidence: [readEvidence(it.evidence)] })),
  targets: raw.targets.map((it) => ({
    ...readFact(it),
    year: it.year,
    value: it.value,
    unit: it.unit,
    qualifier: it.qualifier,
  })),
  measureIds: raw.measures.map((it) => ({ measureId: it.measureId, text: say(it.text) })),
  regionalLayout: raw.regionalLayout.map((it) => ({
    ...readFact(it),
    segment: say(it.segment),
    leads: it.leads.map(say),
    supports: it.supports.map(say),
  })),
  scenarioCombos: raw.scenarioCombos.map((it) => ({
    text: named(it.en, it.zh),
    evidence: [readEvidence(it.evidence)],
  })),
  zhaoqingFit: raw.zhaoqingFit.map(readFact),
  keywords: { en: raw.keywordsEn, zh: raw.keywordsZh },
  related: raw.related,
});
