import type { FieldError } from "@/app/_ui/error-summary";
import type { Kit } from "./kit";
import type { Shown } from "./shown";

/** "Parks · 2 · Name · English": the way to a field in the reader's words, and the name of the control that shows it. */
function wayTo(
  path: string[],
  shown: readonly Shown[],
  kit: Pick<Kit, "words">,
): { said: string[]; control: string[] } {
  const { words } = kit;
  const own: Record<string, string> = {
    zh: words.zh,
    "zh-hant": words.hant,
    en: words.en,
    sourceId: words.source,
    quote: words.quote,
    confidence: words.confidence,
    title: words.knownTitle,
    date: words.knownDate,
    note: words.evidenceNote,
  };
  const said: string[] = [];
  const control: string[] = [];
  let at: readonly Shown[] | undefined = shown;
  let whole = false;
  for (const part of path) {
    const found: Shown | undefined = at?.find(({ name }) => name === part);
    if (found) {
      said.push(found.label);
      at = found.fields;
      whole = ["lines", "levels", "groups", "records", "places", "point"].includes(found.field.as);
      control.push(part);
      continue;
    }
    if (whole) continue;
    control.push(part);
    said.push(/^\d+$/.test(part) ? String(Number(part) + 1) : (own[part] ?? part));
  }
  return { said, control };
}

/** What the door said, one line a field, each leading to its control. */
export function errorLines(
  errors: Readonly<Record<string, string>>,
  shown: readonly Shown[],
  sourceShown: readonly Shown[] | null,
  kit: Pick<Kit, "words">,
): FieldError[] {
  return Object.entries(errors).map(([name, message]) => {
    const path = name.split(".");
    if (path[0] === "data") {
      const { said, control } = wayTo(path.slice(1), shown, kit);
      return { field: ["data", ...control].join("."), message: `${said.join(" · ")}${kit.words.colon}${message}` };
    }
    if (path[0] === "newSources" && sourceShown) {
      const { said, control } = wayTo(path.slice(3), sourceShown, kit);
      const words = [kit.words.newSource, String(Number(path[1]) + 1), ...said];
      return {
        field: [...path.slice(0, 3), ...control].join("."),
        message: `${words.join(" · ")}${kit.words.colon}${message}`,
      };
    }
    return { field: name === "note" ? "note" : null, message };
  });
}
