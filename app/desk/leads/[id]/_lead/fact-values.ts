import type { FactField } from "./fact-field";

export type FactInput = { value: string | string[]; unsaid: boolean };
export type FactInputs = Record<string, FactInput>;

/** The answer "no measure is promised", beside the measures themselves. */
export const NO_MEASURES = "none-promised";

const WAN_FEN = 1_000_000;

export const startOf = (fields: readonly FactField[]): FactInputs =>
  Object.fromEntries(fields.map(({ name, value, isUnsaid }) => [name, { value, unsaid: isUnsaid }]));

/** "1,200.5" and "1，200" as numbers; what is no number stays as typed, for the door to say so. */
function numberIn(text: string): number | string {
  const plain = text.normalize("NFKC").replaceAll(/[,\s]/g, "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

function valueIn(field: FactField, typed: string | string[]): unknown {
  if (Array.isArray(typed)) return typed.includes(NO_MEASURES) ? [] : typed;
  if (field.kind === "amount") {
    const wan = numberIn(typed);
    return typeof wan === "number" ? Math.round(wan * WAN_FEN) : wan;
  }
  if (field.kind === "number") return numberIn(typed);
  if (field.kind === "yes-no") return typed === "yes";
  return typed.trim();
}

const same = (a: FactInput | undefined, b: FactInput | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was touched, as the door wants it: a value, "cannot say", or null for an answer taken back. */
export function answersIn(fields: readonly FactField[], before: FactInputs, now: FactInputs): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const field of fields) {
    const input = now[field.name];
    if (!input || same(input, before[field.name])) continue;
    if (input.unsaid) answers[field.name] = { unsaid: true };
    else answers[field.name] = input.value.length === 0 ? null : { value: valueIn(field, input.value) };
  }
  return answers;
}
