import { type AskWords, LANDMARK_KINDS, type Landmark } from "../../matching/knowledge";
import type { SignalList } from "../signal-lists";
import type { FieldsOf } from "./field";

export const SIGNAL: FieldsOf<SignalList> = {
  id: { as: "kept", start: "" },
  words: { as: "lines", most: 120 },
};

export const LANDMARK: FieldsOf<Landmark> = {
  id: { as: "kept", start: "" },
  zh: { as: "lines", most: 120 },
  en: { as: "lines", most: 120 },
  kind: { as: "choice", of: LANDMARK_KINDS, words: "landmark" },
  at: { as: "point", isOptional: true },
  name: { as: "local", most: 120, isOptional: true },
};

export const ASK: FieldsOf<AskWords> = {
  id: { as: "kept", start: "" },
  yes: { as: "lines", most: 120 },
  no: { as: "lines", most: 120 },
  maybe: { as: "lines", most: 120 },
  unsaid: { as: "choice", of: ["ask", "no"], words: "unsaid" },
  leastYuan: { as: "number", least: 0, most: 1e13, isWhole: true, isOptional: true },
  fromOutside: { as: "flag", isOptional: true },
};
