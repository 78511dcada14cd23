import type { LocalText } from "../languages";
import type { Evidence, Fact, PolicySet } from "../policy/reference";

export type Cited = { text: LocalText; evidence: Evidence[] };

const cited = (fact: Fact | undefined): Cited | null => (fact ? { text: fact.text, evidence: fact.evidence } : null);

function ofCluster(set: PolicySet, id: string, part: string, index: number): Cited | null {
  const cluster = set.clusters.find((one) => one.id === id);
  if (part === "segment") return cited(cluster?.segments[index]);
  return part === "fit" ? cited(cluster?.zhaoqingFit[index]) : null;
}

function ofLocation(set: PolicySet, id: string, part: string, index: number): Cited | null {
  const location = set.locations.find((one) => one.id === id);
  if (!location) return null;
  if (part === "transport") return cited(location.transport[index]);
  if (part === "park") return cited(location.parks[index]);
  if (part === "cost") return cited(location.costFacts[index]);
  if (part === "industry") {
    const found = location.leadingIndustries[index];
    return found ? { text: found.name, evidence: found.evidence } : null;
  }
  const anchor = part === "anchor" ? location.anchors[index] : undefined;
  if (!anchor) return null;
  const text: LocalText = {
    zh: `${anchor.name.zh}：${anchor.what.zh}`,
    "zh-hant": `${anchor.name["zh-hant"]}：${anchor.what["zh-hant"]}`,
    en: `${anchor.name.en}: ${anchor.what.en}`,
  };
  return { text, evidence: anchor.evidence };
}

/** A landed project; a paraphrase keeps its source but is not given as a quotation. */
function ofLanded(set: PolicySet, id: string): Cited | null {
  const project = set.landed.find((one) => one.id === id);
  if (!project) return null;
  const { title, url, date, quote, kind } = project.evidence;
  const verbatim = kind === "verbatim" ? quote : null;
  return {
    text: project.what,
    evidence: [{ sourceId: null, title, url, date, quote: verbatim, confidence: "sourced" }],
  };
}

/**
 * What a reason's evidence key stands for: its sentence and its sources.
 * Null when the key is not of this policy version.
 */
export function evidenceFor(set: PolicySet, key: string): Cited | null {
  const [kind, id = "", part = "", index = ""] = key.split(":");
  if (kind === "cluster") return ofCluster(set, id, part, Number(index));
  if (kind === "location") return ofLocation(set, id, part, Number(index));
  if (kind === "landed") return ofLanded(set, id);
  if (kind === "measure") {
    const measure = set.measures.find((one) => one.id === id);
    return measure ? { text: measure.title, evidence: measure.evidence } : null;
  }
  if (kind === "profile")
    return cited(set.knowledge.profiles.find((fact) => fact.locationId === id && fact.name === part));
  if (kind === "restriction") return cited(set.knowledge.restrictions.find((one) => one.id === id));
  return null;
}
