import { words } from "@/app/_ui/words";
import type { Field } from "@/lib/policy/forms/field";
import { fieldAt } from "@/lib/policy/forms/field-at";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind, RecordKind } from "@/lib/policy/kinds";
import { recordSaid } from "@/lib/policy/record-name";
import { recordIn } from "@/lib/policy/records";
import { choiceSaid, labelOf } from "../_form/shown";
import type { Shelf } from "../shelf";

const described = (kind: RecordKind): DraftedKind | null => (kind in FORMS ? (kind as DraftedKind) : null);

/** "Parks · 2 · Name · English": the way to a field of a record, in the reader's words where there are some. */
export function pathSaid(kind: RecordKind, path: readonly string[], { t, set, locale }: Shelf): string {
  const say = words(locale, "library");
  const of = described(kind);
  const names: string[] = [];
  return path
    .map((part) => {
      if (/^\d+$/.test(part)) return String(Number(part) + 1);
      names.push(part);
      const label = of && labelOf(say, of, names);
      if (label) return label;
      if (t.has(`field.${part}`)) return t(`field.${part}`);
      const { industries, needs } = set.knowledge;
      return [...industries, ...needs, ...set.clusters].find(({ id }) => id === part)?.name[locale] ?? part;
    })
    .join(" · ");
}

/** The value of a field as people say it: the name of a choice or of a record, yes or no; other words as they are. */
export function valueSaid(kind: RecordKind, path: readonly string[], value: string | null, shelf: Shelf): string {
  if (value === null) return "—";
  const { t, set, locale } = shelf;
  const say = words(locale, "library");
  const of = described(kind);
  const field = of && fieldAt(of, path)?.field;
  const record = (name: RecordKind, key: string) => recordSaid(name, key, recordIn(set, name, key)?.data, locale);
  if (path.at(-1) === "confidence") return t(`confidence.${value}`);
  if (path.at(-1) === "sourceId") return record("source", value);
  return field ? fieldSaid(field, value) : value;

  function fieldSaid(it: Field, text: string): string {
    switch (it.as) {
      case "choice":
        return choiceSaid(t, say, it.words, text);
      case "choices":
        return text
          .split(", ")
          .map((value) => choiceSaid(t, say, it.words, value))
          .join(" · ");
      case "flag":
      case "knowing":
        return say(text === "true" ? "form.yes" : "form.no");
      case "record":
        return record(it.of, text);
      case "records":
        return text
          .split(", ")
          .map((key) => record(it.of, key))
          .join(" · ");
      case "places":
        if (text === "all" || text === "outside") return t(`where.${text}`);
        return text
          .split(", ")
          .map((key) => record("location", key))
          .join(" · ");
      default:
        return text;
    }
  }
}
