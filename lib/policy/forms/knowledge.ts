import type { Industry, Need, Product, ProfileFact, Restriction } from "../../matching/knowledge";
import type { FieldsOf } from "./field";

export const PRODUCT: FieldsOf<Product> = {
  id: { as: "kept", start: "" },
  industry: { as: "record", of: "industry" },
  zh: { as: "lines", most: 120 },
  en: { as: "lines", most: 120 },
  weight: { as: "number", least: 0.05, most: 3, start: 1 },
};

export const PROFILE: FieldsOf<ProfileFact> = {
  name: { as: "kept", start: "" },
  locationId: { as: "record", of: "location" },
  text: { as: "local", most: 800 },
  industries: { as: "levels", of: "industry", least: -1, most: 1 },
  needs: { as: "levels", of: "need", least: -1, most: 1 },
  evidence: { as: "evidence" },
};

export const NEED: FieldsOf<Need> = {
  id: { as: "kept", start: "" },
  name: { as: "local", most: 120 },
  zh: { as: "lines", most: 120 },
  en: { as: "lines", most: 120 },
  weight: { as: "number", least: 0, most: 5, start: 1 },
};

export const RESTRICTION: FieldsOf<Restriction> = {
  id: { as: "kept", start: "" },
  name: { as: "local", most: 120 },
  text: { as: "local", most: 800 },
  all: { as: "groups", most: 120 },
  within: { as: "number", least: 1, most: 2000, isWhole: true, isOptional: true },
  evading: { as: "flag", isOptional: true },
  unless: { as: "lines", most: 120 },
  evidence: { as: "evidence" },
};

export const INDUSTRY: FieldsOf<Industry> = {
  id: { as: "kept", start: "" },
  name: { as: "local", most: 120 },
  gbt: { as: "text", most: 20 },
  isic: { as: "text", most: 20 },
  clusters: { as: "levels", of: "cluster", least: 0, most: 1 },
  means: { as: "flag", isOptional: true },
};
