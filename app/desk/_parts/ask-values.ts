import type { Ask, AskField } from "./ask";

export type AskValues = Record<string, string | boolean>;

/** Both changed it: what this form says, and what stands now. `said` is how the value reads. */
export type Clash = { name: string; label: string; mine: string; now: string | boolean; said: string };

const startOfField = (field: AskField): string | boolean => field.value ?? (field.kind === "check" ? false : "");

export const startOf = (ask: Ask): AskValues =>
  Object.fromEntries(ask.fields.map((field) => [field.name, startOfField(field)]));

/**
 * The answers as the door wants them. What was emptied is null, what was never filled in is left out; "none" is an
 * answer of its own; a local date and time is Shanghai's.
 */
export function bodyOf(ask: Ask, values: AskValues): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of ask.fields) {
    const value = values[field.name];
    if (value === "none" && field.kind === "select") body[field.name] = null;
    else if (value) body[field.name] = field.kind === "moment" ? new Date(`${value}:00+08:00`).toISOString() : value;
    else if (field.value && field.kind !== "check") body[field.name] = field.optional ? null : "";
  }
  return body;
}

const reads = (field: AskField, value: string | boolean): string => {
  if ("options" in field) return field.options.find((option) => option.value === value)?.label ?? String(value);
  return String(value);
};

/** What may simply be taken over from the newer state, and what both changed. */
export function merged(opened: Ask, latest: Ask, values: AskValues): { take: AskValues; clashes: Clash[] } {
  const before = startOf(opened);
  const take: AskValues = {};
  const clashes: Clash[] = [];
  for (const field of latest.fields) {
    const now = startOfField(field);
    const mine = values[field.name] ?? "";
    if (now === before[field.name] || now === mine) continue;
    if (mine === before[field.name]) take[field.name] = now;
    else clashes.push({ name: field.name, label: field.label, mine: reads(field, mine), now, said: reads(field, now) });
  }
  return { take, clashes };
}
