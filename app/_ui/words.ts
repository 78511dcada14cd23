import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/languages";

type Sentences = { [key: string]: string | Sentences };

const kept = new Map<string, Words>();

function sentences(locale: Locale, noun: string): Sentences {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "messages", locale, `${noun}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Sentences;
}

/** Says a sentence of one noun in one language: `t("key.path", { placeholder })`. A missing key throws outside production. */
export type Words = {
  (key: string, values?: Record<string, string | number | Date>): string;
  has(key: string): boolean;
};

/** The sentences of messages/<locale>/<noun>.json. Server only: islands are handed the few words they need. */
export function words(locale: Locale, noun: string): Words {
  const name = `${locale}/${noun}`;
  const known = process.env.NODE_ENV === "production" ? kept.get(name) : undefined;
  if (known) return known;
  const translate = createTranslator({
    locale: locale === "en" ? "en" : locale === "zh" ? "zh-Hans" : "zh-Hant",
    messages: sentences(locale, noun),
    timeZone: "Asia/Shanghai",
    onError(error) {
      if (process.env.NODE_ENV !== "production") throw new Error(`${name}: ${error.message}`);
    },
  }) as unknown as {
    (key: string, values?: Record<string, string | number | Date>): string;
    has(key: string): boolean;
  };
  const say = Object.assign((key: string, values?: Record<string, string | number | Date>) => translate(key, values), {
    has: (key: string) => translate.has(key),
  });
  kept.set(name, say);
  return say;
}

/** Several sentences at once, for an island's `labels` prop. */
export function pick<K extends string>(say: Words, keys: readonly K[]): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}
