import type { FieldError } from "@/app/_ui/error-summary";
import { type Words, words } from "@/app/_ui/words";
import type { Fields } from "@/lib/inquiries/form";
import type { Locale } from "@/lib/languages";

/** What every group of questions is drawn from: its words, what was typed before, and what was wrong with it. */
export type Filled = {
  locale: Locale;
  say: Words;
  optional: string;
  text(name: string): string;
  list(name: string): string[];
  fault(name: string): string | undefined;
};

export function filled(locale: Locale, fields: Fields, faults: readonly FieldError[]): Filled {
  return {
    locale,
    say: words(locale, "inquire"),
    optional: words(locale, "ui")("optional"),
    text: (name) => [fields[name] ?? ""].flat()[0] ?? "",
    list: (name) => [fields[name] ?? []].flat(),
    fault: (name) => faults.find(({ field }) => field === name)?.message,
  };
}
