import { MEASURE_STATUSES, POLICY_LEVELS, type PolicyDocument } from "../reference";
import type { FieldsOf } from "./field";

export const DOCUMENT: FieldsOf<PolicyDocument> = {
  id: { as: "kept", start: "" },
  title: { as: "local", most: 300 },
  issuer: { as: "local", most: 200 },
  level: { as: "choice", of: POLICY_LEVELS, words: "level" },
  docNumber: { as: "text", most: 120, isOptional: true },
  dateIssued: { as: "date", isOptional: true },
  validFrom: { as: "date", isOptional: true },
  validTo: { as: "date", isOptional: true },
  status: { as: "choice", of: MEASURE_STATUSES, words: "status" },
  clusterIds: { as: "records", of: "cluster" },
  locations: { as: "places" },
  evidence: { as: "evidence" },
  notes: { as: "local", most: 2000, isOptional: true },
};
