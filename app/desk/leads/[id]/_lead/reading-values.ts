import type { ReadingField } from "./reading-field";

/** "" while nothing was said. */
export type ReadingInput = { say: "" | "keep" | "correct" | "none"; value: string; unit: string };
export type ReadingInputs = Record<string, ReadingInput>;
export type Decision = { name: string; value: string | number | boolean | null; unit?: string };
export type Fault = "number" | "whole" | "choose" | "write";

/** A form reads dots as steps into an object. */
export const keyOf = ({ name }: Pick<ReadingField, "name">) => name.replaceAll(".", "-");

/** Several units to choose from; none where there is but one. */
export const unitsOf = ({ control }: Pick<ReadingField, "control">): readonly string[] =>
  control?.kind === "figure" && control.units.length > 1 ? control.units : [];

export const startOf = (fields: readonly ReadingField[]): ReadingInputs =>
  Object.fromEntries(
    fields.map((field) => [
      keyOf(field),
      { say: field.state ?? "", value: "", unit: field.keep?.unit ?? unitsOf(field)[0] ?? "" } satisfies ReadingInput,
    ]),
  );

function corrected(field: ReadingField, { value, unit }: ReadingInput): Decision | Fault {
  const { name, control } = field;
  if (control?.kind === "choice") {
    if (!value) return "choose";
    return { name, value: value === "yes" || value === "no" ? value === "yes" : value };
  }
  if (control?.kind === "text") return value.trim() ? { name, value: value.trim() } : "write";
  const plain = value.normalize("NFKC").replaceAll(/[,\s]/g, "");
  const figure = Number(plain);
  if (plain === "" || !Number.isFinite(figure) || figure < 0) return "number";
  if (control?.isWhole && !Number.isInteger(figure)) return "whole";
  return { name, value: figure, ...(unitsOf(field).length > 0 && { unit }) };
}

/** What stands once it is saved: what was corrected is right from now on. */
export const saved = (inputs: ReadingInputs): ReadingInputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, input]) => [
      key,
      input.say === "correct" ? { ...input, say: "keep", value: "" } : input,
    ]),
  );

/** What was said that is new, as the door wants it, and what is wrong with the rest. */
export function decisionsIn(fields: readonly ReadingField[], now: ReadingInputs) {
  const decisions: Decision[] = [];
  const faults: [key: string, fault: Fault][] = [];
  for (const field of fields) {
    const input = now[keyOf(field)];
    if (!input?.say || input.say === field.state) continue;
    if (input.say === "none") decisions.push({ name: field.name, value: null });
    else if (input.say === "keep") field.keep && decisions.push({ name: field.name, ...field.keep });
    else {
      const decision = corrected(field, input);
      if (typeof decision === "string") faults.push([keyOf(field), decision]);
      else decisions.push(decision);
    }
  }
  return { decisions, faults };
}
