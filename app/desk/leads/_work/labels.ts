import { words } from "@/app/_ui/words";
import type { AskWords } from "@/app/desk/_parts/ask";
import type { Locale } from "@/lib/languages";

const FORM = [
  "close",
  "cancel",
  "optional",
  "summary",
  "signInAgain",
  "signIn",
  "restored",
  "discard",
  "choose",
  "mine",
  "now",
  "clash",
  "merged",
  "takeNow",
] as const;

/** The sentences around every action's form. */
export function askWords(locale: Locale): AskWords {
  const t = words(locale, "leads");
  return Object.fromEntries(FORM.map((key) => [key, t(`form.${key}`)])) as AskWords;
}

/** The map of keys, and the words around it. */
export function keyWords(locale: Locale) {
  const t = words(locale, "desk");
  const keys = [
    ["/", "search"],
    ["N", "new"],
    ["J", "down"],
    ["K", "up"],
    ["Enter", "enter"],
    ["Ctrl+Enter", "save"],
    ["Esc", "escape"],
    ["?", "help"],
  ] as const;
  return {
    keys: keys.map(([key, word]) => ({ keys: key, text: t(`keys.${word}`) })),
    labels: { title: t("keys.title"), open: t("keys.open"), close: words(locale, "leads")("form.close") },
  };
}
