import { LANDMARK_KINDS, type Landmark } from "../../matching/knowledge";
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
