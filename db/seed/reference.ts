import { z } from "zod";
import type { PolicySet } from "../../lib/policy/reference";
import { readCluster } from "./reading/clusters";
import { KNOWLEDGE } from "./reading/knowledge";
import { readCity, readLocation } from "./reading/places";
import { readDocument, readLanded, readMeasure, readSource } from "./reading/policies";
import { RawCity, RawCluster, RawLocation } from "./reading/raw";
import { RawDocument, RawLanded, RawMeasure, RawSource } from "./reading/raw-policies";
import { versionOf } from "./reading/version";
import clusters from "./reference/clusters.json" with { type: "json" };
import counties from "./reference/counties.json" with { type: "json" };
import landed from "./reference/landed-projects.json" with { type: "json" };
import policies from "./reference/policies.json" with { type: "json" };
import sources from "./reference/sources.json" with { type: "json" };

function read(): PolicySet {
  const documents = z.array(RawDocument).parse(policies.documents).map(readDocument);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const content: PolicySet = {
    version: "",
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
    knowledge: KNOWLEDGE,
  };
  return { ...content, version: versionOf(content) };
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

export { rawReader } from "./reading/raw-records";
