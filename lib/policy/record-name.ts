import type { Locale, LocalText } from "../languages";
import type { RecordKind } from "./kinds";

type Named = { name?: LocalText | string; title?: LocalText | string; text?: LocalText; zh?: string[]; en?: string[] };

const said = (text: LocalText | string | undefined, locale: Locale): string | undefined =>
  typeof text === "string" ? text : text?.[locale];

/**
 * What one record of the library is called, whatever its kind: its name, its title, the sentence of a fact, the first word
 * of a product or a landmark. The key where it has none of these: lists of words have their names in messages.
 */
export function recordSaid(kind: RecordKind, key: string, data: unknown, locale: Locale): string {
  const record = (data ?? {}) as Named;
  if (kind === "product" || (kind === "landmark" && !record.name))
    return (locale === "en" ? record.en?.[0] : record.zh?.[0]) ?? record.zh?.[0] ?? record.en?.[0] ?? key;
  if (kind === "profile") return said(record.text, locale) ?? key;
  return said(record.name, locale) ?? said(record.title, locale) ?? key;
}
