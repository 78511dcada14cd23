import type { LandedProject } from "../reference";
import type { FieldsOf } from "./field";

const evidence: FieldsOf<LandedProject["evidence"]> = {
  title: { as: "text", most: 300 },
  url: { as: "address", isOptional: true },
  /** As the page has it: "about 2020" is an answer. */
  date: { as: "text", most: 40, isOptional: true },
  quote: { as: "text", most: 1000, isLong: true },
  kind: { as: "choice", of: ["verbatim", "paraphrase"], words: "quoted" },
};

/** What was recorded in English follows from the name and origin for readers (lib/policy/forms/complete.ts). */
export const LANDED: FieldsOf<LandedProject> = {
  id: { as: "kept", start: "" },
  company: { as: "kept", start: "" },
  name: { as: "local", most: 200 },
  what: { as: "local", most: 600 },
  locationId: { as: "record", of: "location", isOptional: true },
  alsoPlausibleLocationIds: { as: "records", of: "location" },
  clusterIds: { as: "records", of: "cluster" },
  otherClusterIds: { as: "records", of: "cluster" },
  investmentCny: { as: "number", least: 0, most: 1e13, isWhole: true, isOptional: true },
  landMu: { as: "number", least: 0, most: 1e6, isOptional: true },
  jobs: { as: "number", least: 0, most: 1e6, isWhole: true, isOptional: true },
  origin: { as: "kept", start: null },
  originName: { as: "local", most: 120, isOptional: true },
  sector: { as: "kept", start: "other" },
  evidence: { as: "part", fields: evidence },
};
