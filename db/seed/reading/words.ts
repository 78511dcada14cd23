import type { LocalText } from "../../../lib/languages";
import clusters from "../reference/words/clusters.json" with { type: "json" };
import documents from "../reference/words/documents.json" with { type: "json" };
import landed from "../reference/words/landed.json" with { type: "json" };
import measures from "../reference/words/measures.json" with { type: "json" };
import names from "../reference/words/names.json" with { type: "json" };
import places from "../reference/words/places.json" with { type: "json" };
import sources from "../reference/words/sources.json" with { type: "json" };

/** How a recorded sentence reads in the other languages; `en` only where the record is too terse to show. */
type Wording = { zh: string; "zh-hant": string; en?: string };

const SENTENCES = new Map<string, Wording>(
  [clusters, places, measures, documents, landed, sources].flatMap((file) =>
    Object.entries(file as Record<string, Wording>),
  ),
);
const TRADITIONAL = new Map(Object.entries(names as Record<string, string>));

/**
 * The sentence in all three languages. Looked up by the recorded English itself, so a fact that is amended
 * cannot keep the translation of what it used to say.
 */
export function say(recorded: string): LocalText {
  const wording = SENTENCES.get(recorded);
  return { zh: wording?.zh ?? recorded, "zh-hant": wording?.["zh-hant"] ?? recorded, en: wording?.en ?? recorded };
}

export const sayIfAny = (recorded: string | null | undefined): LocalText | null => (recorded ? say(recorded) : null);

/** A name recorded in English and 简体; only the 繁體 is added. */
export function named(en: string, zh: string): LocalText {
  return { zh, "zh-hant": TRADITIONAL.get(zh) ?? zh, en };
}
