import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";

const READING_WORDS = [
  "hint",
  "keep",
  "correct",
  "none",
  "unit",
  "all",
  "save",
  "done",
  "dismissed",
  "number",
  "whole",
  "choose",
  "write",
  "nothing",
] as const;
export type ReadingWords = Record<(typeof READING_WORDS)[number] | "correctTo", string>;
/** The sentences around the readings' form; `correctTo` keeps its "{label}" for each reading to fill. */
export function readingWords(locale: Locale): ReadingWords {
  const t = words(locale, "leads");
  return {
    ...(Object.fromEntries(READING_WORDS.map((key) => [key, t(`readings.${key}`)])) as ReadingWords),
    correctTo: t("readings.correctTo", { label: "{label}" }),
  };
}
