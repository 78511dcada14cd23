import { type Mention, readBusiness } from "./business";
import { type Reading, readText } from "./lexicon";
import type { Prepared } from "./prepare";
import { kinship } from "./standing";
import { SEVERAL } from "./weights";

/** Where one item of a list begins: "一是", "其二", "(1)", "2.", "①", "second,", "项目二". Two of them make a list. */
const ITEM =
  /[一二三四]是|其[一二三四]|第[一二三四](?:个项目|个是|是|,|,)|项目[一二三四1-4]|[((][1-4][))]|(?<![\w.])[1-4][.、)](?=\s*\D)|[①②③④]|\b(?:firstly|secondly|thirdly),/g;
const OTHER = /另一个项目|另有一个项目|\banother (?:separate |unrelated )?project\b/;
const SENTENCE = /[。；;\n]|[.!?]\s/;
/** Said outright: then even kindred lines of business are separate projects. */
const OUTRIGHT =
  /[两二三四2-4]个(?:不同的?|独立的?)?项目|\b(?:two|three|four|several) (?:separate |different )?projects\b/;

/** The line of business an item speaks of as its own, or null: what is ruled out, wanted on site or a customer's is not. */
function businessOf(mentions: Mention[]): string | null {
  const sums = new Map<string, number>();
  for (const { product, role, weight } of mentions) {
    if (role !== "plain" && role !== "making") continue;
    sums.set(product.industry, (sums.get(product.industry) ?? 0) + weight);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SEVERAL.plain ? best[0] : null;
}

/**
 * Ids of the lines of business of a message that lists several projects, in its order; empty when it speaks of one.
 * The links of one supply chain are one project: lines are several when they are unrelated, or are called so outright.
 */
export function severalProjects(prepared: Prepared, reading: Reading): string[] {
  const marks = [...reading.folded.matchAll(ITEM)].map(({ 0: words, index }) => ({
    from: index + words.length,
    index,
  }));
  const other = OTHER.exec(reading.folded);
  const texts =
    marks.length >= 2
      ? marks.map(({ from }, i) => reading.text.slice(from, marks[i + 1]?.index).split(SENTENCE)[0] ?? "")
      : other
        ? [reading.text.slice(0, other.index), reading.text.slice(other.index)]
        : [];
  // Each item is read on its own: a "for" or a "not" of the one before does not reach into it.
  const items = texts.map((text) =>
    businessOf(readBusiness(readText(text), prepared.vocabulary, prepared.cues, []).mentions),
  );
  const named = [...new Set(items.filter((id): id is string => id !== null))].filter(
    (id) => !id.startsWith("keywords."),
  );
  if (OUTRIGHT.test(reading.folded)) return named.length > 1 ? named : [];
  const apart: string[] = [];
  for (const id of named) {
    const industry = prepared.industries.get(id);
    const related = apart.some((other) => {
      const before = prepared.industries.get(other);
      return !industry || !before || kinship(industry, before) >= SEVERAL.related;
    });
    if (!related) apart.push(id);
  }
  return apart.length > 1 ? apart : [];
}
