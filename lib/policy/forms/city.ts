import type { City } from "../reference";
import { FACT } from "./cluster";
import type { Fields, FieldsOf } from "./field";
import { CONTACT, FIGURE, TRANSPORT } from "./location";

const platform: FieldsOf<City["platforms"][number]> = {
  id: { as: "key", from: "name" },
  name: { as: "local", most: 200 },
  text: { as: "local", most: 1000 },
  locations: { as: "records", of: "location" },
  clusterIds: { as: "records", of: "cluster" },
  evidence: { as: "evidence" },
};
const system: FieldsOf<City["industrySystem"][number]> = { period: { as: "local", most: 120 }, ...FACT };

export const CITY: FieldsOf<City> = {
  id: { as: "kept", start: "" },
  name: { as: "local", most: 120 },
  adcode: { as: "text", most: 12 },
  area: { as: "part", fields: FIGURE },
  population: { as: "part", fields: FIGURE },
  gdp: { as: "part", fields: FIGURE },
  industrySystem: { as: "rows", fields: system },
  platforms: { as: "rows", fields: platform },
  transport: { as: "rows", fields: TRANSPORT },
  facts: { as: "rows", fields: FACT as Fields },
  contact: { as: "part", fields: CONTACT },
};
