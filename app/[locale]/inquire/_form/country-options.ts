import { country } from "@/app/_ui/format";
import { COUNTRY_CODES, FREQUENT_COUNTRIES } from "@/lib/inquiries/countries";
import { HTML_LANG, type Locale } from "@/lib/languages";

type Option = { code: string; name: string };
const kept = new Map<Locale, { frequent: Option[]; others: Option[] }>();

/** Countries and regions under their names, in the order a reader looks for them; named and sorted once per language. */
export function countryOptions(locale: Locale): { frequent: Option[]; others: Option[] } {
  const known = kept.get(locale);
  if (known) return known;
  const { compare } = new Intl.Collator(HTML_LANG[locale]);
  const options = (codes: readonly string[]) => codes.map((code) => ({ code, name: country(code, locale) }));
  const frequent: readonly string[] = FREQUENT_COUNTRIES;
  const made = {
    frequent: options(frequent),
    others: options(COUNTRY_CODES.filter((code) => !frequent.includes(code))).sort((a, b) => compare(a.name, b.name)),
  };
  kept.set(locale, made);
  return made;
}
