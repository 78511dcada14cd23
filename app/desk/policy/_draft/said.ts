import { words } from "@/app/_ui/words";
import type { ChangedField } from "@/lib/policy/changed-fields";
import type { Field } from "@/lib/policy/forms/field";
import { fieldAt } from "@/lib/policy/forms/field-at";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind, RecordKind } from "@/lib/policy/kinds";
import { recordIn } from "@/lib/policy/records";
import { choiceSaid, labelOf } from "../_form/shown";
import { recordSaid } from "../record-said";
import type { Shelf } from "../shelf";

const described = (kind: RecordKind): DraftedKind | null => (kind in FORMS ? (kind as DraftedKind) : null);

/** What a record another one names is called, in force or pending. One that is in neither is not named by its id. */
function nameSaid(kind: RecordKind, key: string, { set, drafted, locale, t }: Shelf): string {
  const record = recordIn(set, kind, key) ?? (drafted && recordIn(drafted, kind, key));
  return record ? recordSaid(kind, key, record.data, locale) : t("gone.short");
}

/** Whether readers are shown this field: what the library keeps by itself, ids above all, follows from what they are shown. */
export function isTold(kind: RecordKind, path: readonly string[]): boolean {
  const of = described(kind);
  const as = of && fieldAt(of, path)?.field.as;
  return as !== "kept" && as !== "key";
}

/** "Parks · 2 · Name · English": the way to a field of a record, in the reader's words where there are some. */
export function pathSaid(kind: RecordKind, path: readonly string[], shelf: Shelf): string {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const of = described(kind);
  const names: string[] = [];
  return path
    .map((part, at) => {
      if (/^\d+$/.test(part)) return String(Number(part) + 1);
      const within = of && at > 0 ? fieldAt(of, path.slice(0, at))?.field : null;
      if (within?.as === "levels") return nameSaid(within.of, part, shelf);
      if (within?.as === "local" || within?.as === "locals") return say(`form.${part === "zh-hant" ? "hant" : part}`);
      names.push(part);
      const label = of && labelOf(say, of, names);
      return label || (t.has(`field.${part}`) ? t(`field.${part}`) : part);
    })
    .join(" · ");
}

/** The value of a field as people say it: the name of a choice or of a record, yes or no; other words as they are. */
export function valueSaid(kind: RecordKind, path: readonly string[], value: string, shelf: Shelf): string {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const of = described(kind);
  const field = of && fieldAt(of, path)?.field;
  if (path.at(-1) === "confidence") return t(`confidence.${value}`);
  if (path.at(-1) === "sourceId") return nameSaid("source", value, shelf);
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
      case "records":
        return nameSaid(it.of, text, shelf);
      case "places":
        return text === "all" || text === "outside" ? t(`where.${text}`) : nameSaid("location", text, shelf);
      default:
        return text;
    }
  }
}

/** Both sides of a change as people say them. Of a list only what came and what went. */
export function changeSaid(kind: RecordKind, change: ChangedField, shelf: Shelf): { before: string; after: string } {
  const { path, before, after, list } = change;
  const value = (text: string | null) => (text === null ? "—" : valueSaid(kind, path, text, shelf));
  const of = described(kind);
  // A point is two numbers, not a list: it is read whole.
  if (!list || (of && fieldAt(of, path)?.field.as === "point")) return { before: value(before), after: value(after) };
  const { t, locale } = shelf;
  // Nothing stood there: all of it is new, and need not be said to be.
  const isNew = before === null;
  const all = (texts: string[]) => texts.map(value).join(locale === "en" ? "; " : "、");
  const [removed, added] = [all(list.removed), all(list.added)];
  if (!removed && !added) return { before: "—", after: t("diff.reordered") };
  return {
    before: removed ? t("diff.removed", { words: removed }) : "—",
    after: added ? (isNew ? added : t("diff.added", { words: added })) : "—",
  };
}
