import type { MeasureAsk } from "../policy/measure-nature";
import type { AskWords } from "./knowledge";
import { find, findEvery, type Reading } from "./lexicon";
import type { Prepared } from "./prepare";
import { rolesOf } from "./roles";
import type { Office } from "./sector";

/** "unsaid" is worth asking; "not-said" speaks of nothing of the kind and is taken as no; "too-small" likewise. */
export type Answer = "yes" | "no" | "unsaid" | "not-said" | "too-small";

export type AskSign = { ask: MeasureAsk; says: "yes" | "no" | "maybe" };

/** What the size and the origin of a project say before any word does. */
export type Known = { yuan: number | null; isForeign: boolean | null; land: Answer };

export const askSigns = (asks: readonly AskWords[]): [string, AskSign][] =>
  asks.flatMap(({ id, ...words }) =>
    (["no", "yes", "maybe"] as const).flatMap((says) =>
      words[says].map((phrase): [string, AskSign] => [phrase, { ask: id, says }]),
    ),
  );

/** Answers to the questions measures ask, from the words of the text: "yes" ruled out ("no need to upgrade") is a no. */
function heard(prepared: Prepared, reading: Reading): Map<MeasureAsk, Set<AskSign["says"]>> {
  const hits = findEvery(reading, prepared.asks);
  const roles = rolesOf(reading, hits, prepared.cues);
  const found = new Map<MeasureAsk, Set<AskSign["says"]>>();
  hits.forEach(({ value }, i) => {
    for (const { ask, says } of value) {
      const said = roles[i] === "negated" ? (says === "no" ? null : "no") : says;
      if (said) found.set(ask, (found.get(ask) ?? new Set()).add(said));
    }
  });
  return found;
}

function answerTo({ unsaid, leastYuan, fromOutside }: AskWords, said: ReadonlySet<string>, known: Known): Answer {
  if (said.has("yes")) return said.has("no") ? "unsaid" : "yes";
  if (said.has("no")) return "no";
  if (leastYuan && known.yuan !== null && known.yuan < leastYuan) return "too-small";
  if (fromOutside && known.isForeign === false) return "not-said";
  return said.has("maybe") || unsaid === "ask" ? "unsaid" : "not-said";
}

/** The answer to every question the measures of this version may ask. */
export function answersIn(prepared: Prepared, reading: Reading, known: Known): Map<MeasureAsk, Answer> {
  const said = heard(prepared, reading);
  const asks = prepared.set.knowledge.signals.asks ?? [];
  const answers = new Map(asks.map((ask) => [ask.id, answerTo(ask, said.get(ask.id) ?? new Set(), known)] as const));
  return answers.set("own-land", known.land);
}

/** Whether the project wants land of its own: a rented workshop gets no land quota. */
export function wantsLand(tenure: unknown, landMu: number | null): Answer {
  const isRented = tenure === "rent";
  if (landMu !== null && landMu > 0) return isRented ? "unsaid" : "yes";
  if (isRented) return "no";
  return tenure === undefined ? "unsaid" : "yes";
}

/** A research centre or headquarters, where no word speaks of making anything. */
export function officeIn(
  prepared: Prepared,
  reading: Reading,
  answers: ReadonlyMap<MeasureAsk, Answer>,
): Office | null {
  const office = (["headquarters", "research-centre"] as const).find((ask) => answers.get(ask) === "yes");
  if (!office) return null;
  const hits = find(reading, prepared.production);
  const made = rolesOf(reading, hits, prepared.cues).some((role) => role === "plain" || role === "making");
  return made ? null : office;
}
