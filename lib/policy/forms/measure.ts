import { MEASURE_ASKS, MEASURE_NATURES } from "../measure-nature";
import { type Eligibility, MEASURE_STATUSES, MEASURE_TYPES, type Measure, POLICY_LEVELS } from "../reference";
import type { FieldsOf } from "./field";

/** Sectors are asked for by name; the list of their ids follows from it (lib/policy/forms/complete.ts). */
const eligibility: FieldsOf<Eligibility> = {
  minInvestmentCNY: { as: "number", least: 0, most: 1e13, isOptional: true },
  minForeignInvestmentUSD: { as: "number", least: 0, most: 1e13, isOptional: true },
  minNewEquipmentCNY: { as: "number", least: 0, most: 1e13, isOptional: true },
  minJobs: { as: "number", least: 0, most: 1e6, isWhole: true, isOptional: true },
  sectors: { as: "kept", start: [] },
  sectorNames: { as: "locals", most: 300 },
  sectorsExcluded: { as: "kept", start: [] },
  sectorsExcludedNames: { as: "locals", most: 300 },
  foreignInvestedOnly: { as: "knowing" },
  mustBeInPark: { as: "knowing" },
  period: { as: "local", most: 300, isOptional: true },
  other: { as: "locals", most: 600 },
  divisions: { as: "lines", most: 5 },
  lines: { as: "records", of: "industry" },
  linesExcluded: { as: "records", of: "industry" },
  asks: { as: "choices", of: MEASURE_ASKS, words: "ask" },
};

export const MEASURE: FieldsOf<Measure> = {
  id: { as: "kept", start: "" },
  origin: { as: "kept", start: "other" },
  title: { as: "local", most: 200 },
  documentId: { as: "record", of: "document" },
  type: { as: "choice", of: MEASURE_TYPES, words: "type" },
  nature: { as: "choice", of: MEASURE_NATURES, words: "nature", isOptional: true },
  benefit: { as: "local", most: 2000 },
  cap: { as: "local", most: 600, isOptional: true },
  status: { as: "choice", of: MEASURE_STATUSES, words: "status" },
  validFrom: { as: "date", isOptional: true },
  validTo: { as: "date", isOptional: true },
  matchable: { as: "flag" },
  level: { as: "choice", of: POLICY_LEVELS, words: "level" },
  issuer: { as: "local", most: 200 },
  eligibility: { as: "part", fields: eligibility },
  clusterScope: { as: "choice", of: ["listed", "any"], words: "scope" },
  clusterMapping: { as: "choice", of: ["stated", "inferred", "none"], words: "mapping" },
  clusterIds: { as: "records", of: "cluster" },
  locations: { as: "places" },
  evidence: { as: "evidence" },
  notes: { as: "local", most: 2000, isOptional: true },
};
