import { type BureauContact, type Figure, LOCATION_TYPES, type Location, TRANSPORT_TYPES } from "../reference";
import { FACT } from "./cluster";
import type { FieldsOf } from "./field";

type Row<K extends "parks" | "leadingIndustries" | "transport" | "costFacts" | "anchors"> = Location[K][number];

export const FIGURE: FieldsOf<Figure> = {
  value: { as: "number", least: 0 },
  unit: { as: "text", most: 40 },
  year: { as: "number", least: 1949, most: 2100, isWhole: true, isOptional: true },
  note: { as: "local", most: 600, isOptional: true },
  evidence: { as: "evidence" },
};
const point: FieldsOf<Location["point"]> = {
  lat: { as: "number", least: 20, most: 26 },
  lon: { as: "number", least: 109, most: 118 },
  kind: { as: "local", most: 200 },
  evidence: { as: "evidence" },
};
const park: FieldsOf<Row<"parks">> = {
  name: { as: "local", most: 200 },
  text: { as: "local", most: 1000 },
  clusterIds: { as: "records", of: "cluster" },
  level: { as: "choice", of: ["provincial"], words: "park", isOptional: true },
  approvedOn: { as: "date", isOptional: true },
  areaHa: { as: "number", least: 0, isOptional: true },
  note: { as: "local", most: 600, isOptional: true },
  evidence: { as: "evidence" },
};
const industry: FieldsOf<Row<"leadingIndustries">> = {
  name: { as: "local", most: 200 },
  clusterIds: { as: "records", of: "cluster" },
  evidence: { as: "evidence" },
};
export const TRANSPORT: FieldsOf<Row<"transport">> = {
  type: { as: "choice", of: TRANSPORT_TYPES, words: "transport" },
  ...FACT,
};
const cost: FieldsOf<Row<"costFacts">> = { topic: { as: "local", most: 200 }, ...FACT };
const anchor: FieldsOf<Row<"anchors">> = {
  name: { as: "local", most: 200 },
  what: { as: "local", most: 600 },
  clusterIds: { as: "records", of: "cluster" },
  note: { as: "local", most: 600, isOptional: true },
  evidence: { as: "evidence" },
};
export const CONTACT: FieldsOf<BureauContact> = {
  org: { as: "local", most: 200 },
  address: { as: "local", most: 300 },
  tel: { as: "text", most: 40 },
  fax: { as: "text", most: 40, isOptional: true },
  email: { as: "text", most: 120, isOptional: true },
  evidence: { as: "evidence" },
};

export const LOCATION: FieldsOf<Location> = {
  id: { as: "kept", start: "" },
  isSeedListed: { as: "kept", start: false },
  name: { as: "local", most: 120 },
  shortName: { as: "local", most: 60 },
  type: { as: "choice", of: LOCATION_TYPES, words: "place" },
  role: { as: "local", most: 1000 },
  leadingIndustries: { as: "rows", fields: industry },
  parks: { as: "rows", fields: park },
  anchors: { as: "rows", fields: anchor },
  transport: { as: "rows", fields: TRANSPORT },
  costFacts: { as: "rows", fields: cost },
  area: { as: "rows", fields: FIGURE, isSingle: true },
  population: { as: "rows", fields: FIGURE },
  gdp: { as: "rows", fields: FIGURE, isSingle: true },
  contacts: { as: "rows", fields: CONTACT },
  adcode: { as: "text", most: 12, isOptional: true },
  withinAdcode: { as: "text", most: 12, isOptional: true },
  adcodeEvidence: { as: "evidence", isOptional: true },
  point: { as: "part", fields: point },
};
