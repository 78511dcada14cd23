import { CLUSTER_KINDS, type Cluster, type Fact } from "../reference";
import type { Fields, FieldsOf } from "./field";

export const FACT: FieldsOf<Fact> = { text: { as: "local", most: 1000 }, evidence: { as: "evidence" } };

const keywords: FieldsOf<Cluster["keywords"]> = {
  zh: { as: "lines", most: 120 },
  en: { as: "lines", most: 120 },
};
const target: FieldsOf<Cluster["targets"][number]> = {
  text: { as: "local", most: 1000 },
  year: { as: "number", least: 1990, most: 2100, isWhole: true, isOptional: true },
  value: { as: "number", isOptional: true },
  unit: { as: "text", most: 80, isOptional: true },
  qualifier: { as: "text", most: 80, isOptional: true },
  evidence: { as: "evidence" },
};
const support: FieldsOf<Cluster["measureIds"][number]> = {
  measureId: { as: "record", of: "measure", isOptional: true },
  text: { as: "local", most: 1000 },
};
const layout: FieldsOf<Cluster["regionalLayout"][number]> = {
  segment: { as: "local", most: 200 },
  leads: { as: "locals", most: 120 },
  supports: { as: "locals", most: 120 },
  text: { as: "local", most: 1000 },
  evidence: { as: "evidence" },
};
const facts = { as: "rows", fields: FACT as Fields } as const;

export const CLUSTER: FieldsOf<Cluster> = {
  id: { as: "kept", start: "" },
  kind: { as: "choice", of: CLUSTER_KINDS, words: "kind" },
  name: { as: "local", most: 200 },
  nameEvidence: { as: "evidence" },
  role: { as: "local", most: 600, isOptional: true },
  segments: facts,
  keywords: { as: "part", fields: keywords },
  zhaoqingFit: facts,
  targets: { as: "rows", fields: target },
  measureIds: { as: "rows", fields: support },
  regionalLayout: { as: "rows", fields: layout },
  scenarioCombos: facts,
  related: { as: "records", of: "cluster" },
};
