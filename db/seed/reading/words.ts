import type { LocalText } from "../../../lib/languages";
import clusters from "../reference/words/clusters.json" with { type: "json" };
import documents from "../reference/words/documents.json" with { type: "json" };
import landed from "../reference/words/landed.json" with { type: "json" };
import measures from "../reference/words/measures.json" with { type: "json" };
import names from "../reference/words/names.json" with { type: "json" };
import places from "../reference/words/places.json" with { type: "json" };
import sources from "../reference/words/sources.json" with { type: "json" };

/** How a recorded sentence reads; `en` only where the record is too terse, or wrong, to be shown as it stands. */
type Wording = { zh: string; "zh-hant": string; en?: string };
/** How a name recorded in English and 简体 reads; `zh` and `en` only where they differ from the record. */
type NameWording = { zh?: string; "zh-hant": string; en?: string };

const SENTENCES = new Map<string, Wording>(
  [clusters, places, measures, documents, landed, sources].flatMap((file) =>
    Object.entries(file as Record<string, Wording>),
  ),
);
const NAMES = new Map(Object.entries(names as Record<string, NameWording>));

/** A sentence or a name nobody has put into the other languages. */
export class NoWording extends Error {
  constructor(readonly recorded: string) {
    super(`db/seed/reference/words has no translation for: ${recorded}`);
  }
}

type Wordings = { words: Record<string, Wording>; names: Record<string, NameWording> };
let brought: Wordings = { words: {}, names: {} };

/** Reads with wordings a file brought itself, which come before the product's own; `read` must not wait for anything. */
export function withWordings<T>(wordings: Wordings, read: () => T): T {
  const before = brought;
  brought = wordings;
  try {
    return read();
  } finally {
    brought = before;
  }
}

function need<T>(wording: T | undefined, recorded: string): T {
  if (!wording) throw new NoWording(recorded);
  return wording;
}

/**
 * The sentence in all three languages. Looked up by the recorded English itself, so a fact that is amended
 * cannot keep the translation of what it used to say: it fails here until somebody translates it.
 */
export function say(recorded: string): LocalText {
  const wording = need(brought.words[recorded] ?? SENTENCES.get(recorded), recorded);
  return { zh: wording.zh, "zh-hant": wording["zh-hant"], en: wording.en ?? recorded };
}

export const sayIfAny = (recorded: string | null | undefined): LocalText | null => (recorded ? say(recorded) : null);

export function named(en: string, zh: string): LocalText {
  const wording = need(brought.names[zh] ?? NAMES.get(zh), zh);
  return { zh: wording.zh ?? zh, "zh-hant": wording["zh-hant"], en: wording.en ?? en };
}
