/** The three languages every sentence exists in, 简体 first. */
export const LOCALES = ["zh", "zh-hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language a reader may have chosen. */
export type LocalText = Record<Locale, string>;

/** BCP 47 tags for `<html lang>` and Intl. */
export const HTML_LANG: Record<Locale, string> = { zh: "zh-Hans", "zh-hant": "zh-Hant-HK", en: "en" };

/** What each language calls itself, for the switch. */
export const LANGUAGE_NAMES: Record<Locale, string> = { zh: "简体中文", "zh-hant": "繁體中文", en: "English" };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}
