import type { Words } from "@/app/_ui/words";

/** The sentences every control of a record's form may need. */
export const FORM_WORDS = [
  "colon",
  "zh",
  "hant",
  "en",
  "hantHint",
  "optional",
  "choose",
  "none",
  "chooseFrom",
  "add",
  "remove",
  "yes",
  "no",
  "notStated",
  "dateHint",
  "linesHint",
  "placeAll",
  "placeOutside",
  "placeListed",
  "confidence",
  "source",
  "sourceHint",
  "quote",
  "quoteHint",
  "knownTitle",
  "knownTitleHint",
  "knownDate",
  "evidenceNote",
  "evidenceHint",
  "newSource",
  "newSourceHint",
  "newSourceAdd",
  "level",
  "group",
  "groupHint",
  "save",
  "saved",
  "note",
  "noteHint",
] as const;
export type FormWords = Record<(typeof FORM_WORDS)[number], string>;

export const formWords = (say: Words): FormWords =>
  Object.fromEntries(FORM_WORDS.map((key) => [key, say(`form.${key}`)])) as FormWords;
