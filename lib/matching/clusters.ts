import type { Business } from "./business";
import { calibratedCluster } from "./calibration";
import type { Prepared } from "./prepare";
import type { MatchResult, Reason } from "./result";
import { CLUSTER } from "./weights";

type Standing = { id: string; share: number; words: Map<string, number>; against: Set<string> };

function gather(prepared: Prepared, business: Business): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [industryId, share] of business.shares) {
    const industry = prepared.industries.get(industryId);
    for (const [id, part] of Object.entries(industry?.clusters ?? {})) {
      const standing = standings.get(id) ?? { id, share: 0, words: new Map(), against: new Set<string>() };
      standing.share += share * part;
      standings.set(id, standing);
    }
  }
  for (const { product, hit, weight } of business.mentions) {
    for (const [id, part] of Object.entries(prepared.industries.get(product.industry)?.clusters ?? {})) {
      const standing = standings.get(id);
      if (!standing || part < 0.3) continue;
      if (weight < 0) standing.against.add(hit.words);
      else if (!standing.words.has(hit.words)) standing.words.set(hit.words, weight * part);
    }
  }
  return standings;
}

/** Segments and local statements of a cluster that speak of the words found; all fit statements when none does. */
function evidenceKeys(prepared: Prepared, id: string, words: string[]): string[] {
  const cluster = prepared.clusters.get(id);
  if (!cluster) return [];
  const lower = words.map((word) => word.toLowerCase());
  const speaks = (text: string) => lower.some((word) => word.length > 1 && text.toLowerCase().includes(word));
  const segments = cluster.segments.flatMap(({ text }, i) =>
    speaks(`${text.en} ${text.zh}`) ? [`cluster:${id}:segment:${i}`] : [],
  );
  const fit = cluster.zhaoqingFit.map((_, i) => `cluster:${id}:fit:${i}`);
  const chosen = [...segments.slice(0, 2), ...fit.slice(0, 1)];
  return chosen.length > 0 ? chosen : cluster.segments.length > 0 ? [`cluster:${id}:segment:0`] : [];
}

/** The cluster each of several projects belongs to first of all: shown however small its share. */
function mainClusters(prepared: Prepared, industries: string[]): Set<string> {
  const main = industries.flatMap((id) => {
    const [first] = Object.entries(prepared.industries.get(id)?.clusters ?? {}).sort((a, b) => b[1] - a[1]);
    return first ? [first[0]] : [];
  });
  return new Set(main);
}

/** Clusters the project belongs to, surest first, with the words that said so; of several projects, clusters of each. */
export function rankClusters(prepared: Prepared, business: Business, several: string[] = []): MatchResult["clusters"] {
  const kept = mainClusters(prepared, several);
  return [...gather(prepared, business).values()]
    .filter(({ id, share }) => prepared.clusters.has(id) && (share >= CLUSTER.floor || kept.has(id)))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .filter(({ id }, rank) => rank < CLUSTER.shown || kept.has(id))
    .map(({ id, share, words, against }) => {
      const said = [...words].sort((a, b) => b[1] - a[1]).slice(0, 4);
      const phrases = said.map(([phrase]) => phrase);
      const reasons: Reason[] = [];
      const evidence = evidenceKeys(prepared, id, phrases);
      if (phrases.length > 0) {
        reasons.push({
          code: "cluster.words",
          params: { cluster: id, words: phrases.join(" · ") },
          weight: share,
          evidence,
        });
      } else reasons.push({ code: "cluster.sector", params: { cluster: id }, weight: share, evidence });
      if (against.size > 0) {
        reasons.push({
          code: "cluster.against",
          params: { cluster: id, words: [...against].slice(0, 3).join(" · ") },
          weight: -0.2,
          evidence: [],
        });
      }
      return { id, probability: calibratedCluster(share), reasons };
    });
}
