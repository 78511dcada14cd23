import { describe, expect, test } from "vitest";
import { words } from "@/app/_ui/words";
import { formWords } from "@/app/desk/policy/_form/form-words";
import { type Shown, shownFields } from "@/app/desk/policy/_form/shown";
import { LOCALES } from "@/lib/languages";
import { FORMS } from "@/lib/policy/forms/forms";
import { DRAFTED_KINDS } from "@/lib/policy/kinds";

const flat = (fields: readonly Shown[], at = ""): { name: string; shown: Shown }[] =>
  fields.flatMap((shown) => [
    { name: `${at}${shown.name}`, shown },
    ...flat(shown.fields ?? [], `${at}${shown.name}.`),
  ]);

describe.each(LOCALES)("in %s", (locale) => {
  const [t, say] = [words(locale, "policy"), words(locale, "library")];

  test.each(DRAFTED_KINDS)(
    "every field of the form of a %s has a name of its own and words for its choices",
    (kind) => {
      const all = flat(shownFields(t, say, kind, FORMS[kind].fields));
      expect(all.filter(({ shown }) => shown.label === shown.name).map(({ name }) => name)).toEqual([]);
      const options = all.flatMap(({ shown }) => shown.options ?? []);
      expect(options.filter(({ label }) => label.includes("."))).toEqual(options.filter(({ value }) => value === ""));
      for (const key of ["new", "amend", "kind"]) expect(say.has(`${key}.${kind}`)).toBe(true);
    },
  );

  test("the controls have all their words", () => {
    expect(Object.values(formWords(say)).filter((word) => word.startsWith("form."))).toEqual([]);
  });
});
