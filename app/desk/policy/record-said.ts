import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { RecordKind } from "@/lib/policy/kinds";
import { recordSaid as said } from "@/lib/policy/record-name";
import { listName } from "@/lib/policy/signal-lists";

/** What a list of signal words is for; its name in `part` "signal", what it does in "signalWhat". */
export function signalSaid(key: string, part: "signal" | "signalWhat", locale: Locale): string {
  const say = words(locale, "library");
  const { name, of } = listName(key);
  const own = `${part}.${name}.${of}`;
  if (of !== null && name !== "spam" && part === "signal") return say.has(own) ? say(own) : key;
  return say.has(`${part}.${name}`) ? say(`${part}.${name}`, { weight: of ?? "" }) : key;
}

/** What one record of the library is called; lists of words and questions, which carry no name, have theirs in messages. */
export const recordSaid = (kind: RecordKind, key: string, data: unknown, locale: Locale): string =>
  kind === "signal"
    ? signalSaid(key, "signal", locale)
    : kind === "ask"
      ? words(locale, "library")(`choice.ask.${key}`)
      : said(kind, key, data, locale);
