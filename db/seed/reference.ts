import { createHash } from "node:crypto";
import { z } from "zod";
import type { Knowledge } from "../../lib/matching/knowledge";
import type { PolicySet } from "../../lib/policy/reference";
import { readCluster } from "./reading/clusters";
import { readCity, readLocation } from "./reading/places";
import { readDocument, readLanded, readMeasure, readSource } from "./reading/policies";
import { RawCity, RawCluster, RawLocation } from "./reading/raw";
import { RawDocument, RawLanded, RawMeasure, RawSource } from "./reading/raw-policies";
import clusters from "./reference/clusters.json" with { type: "json" };
import counties from "./reference/counties.json" with { type: "json" };
import landed from "./reference/landed-projects.json" with { type: "json" };
import policies from "./reference/policies.json" with { type: "json" };
import sources from "./reference/sources.json" with { type: "json" };

/** Sixteen hex digits of what the set says: the same words, the same name, on every machine. */
const versionOf = (content: Omit<PolicySet, "version">) =>
  `ref-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16)}`;

const NO_SIGNALS: Knowledge["signals"] = {
  spam: {},
  orders: [],
  places: {},
  elsewhere: [],
  decided: [],
  excluded: [],
  impossible: {},
  negators: [],
  customer: [],
  making: [],
  vague: [],
};

function read(): PolicySet {
  const knowledge: Knowledge = {
    industries: [],
    products: [],
    needs: [],
    profiles: [],
    restrictions: [],
    signals: NO_SIGNALS,
  };
  const documents = z.array(RawDocument).parse(policies.documents).map(readDocument);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const content = {
    city: readCity(RawCity.parse(counties.city)),
    clusters: z.array(RawCluster).parse(clusters.clusters).map(readCluster),
    locations: z.array(RawLocation).parse(counties.locations).map(readLocation),
    documents,
    measures: z
      .array(RawMeasure)
      .parse(policies.measures)
      .map((raw) => readMeasure(raw, documentOf.get(raw.documentId))),
    sources: z.array(RawSource).parse(sources.sources).map(readSource),
    landed: z.array(RawLanded).parse(landed.projects).map(readLanded),
    knowledge,
  };
  return { version: versionOf(content), ...content };
}

let set: PolicySet | undefined;

/**
 * The policy data that ships with the product, in three languages, with every evidence record.
 * Read once per process. Refuses (throws) when a file holds something its reader does not know.
 */
export function loadReference(): PolicySet {
  set ??= read();
  return set;
}
