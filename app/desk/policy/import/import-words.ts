import type { Words } from "@/app/_ui/words";

const KEYS = [
  "kind",
  "kindHint",
  "partHint",
  "file",
  "fileHint",
  "preview",
  "template",
  "withRecords",
  "json",
  "nothingDone",
  "found",
  "row",
  "record",
  "becomes",
  "faults",
  "create",
  "amend",
  "unchanged",
  "refused",
  "note",
  "noteHint",
  "optional",
  "done",
] as const;
export type ImportWords = Record<(typeof KEYS)[number] | "accept", string>;

/** `accept` keeps its place for the number of rows, which only the island knows. */
export function importWords(say: Words): ImportWords {
  const words = Object.fromEntries(KEYS.map((key) => [key, say(`import.${key}`)]));
  return { ...words, accept: say("import.accept", { count: "{count}" }) } as ImportWords;
}
