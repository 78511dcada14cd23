import type { Values } from "@/lib/policy/forms/values";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Somebody else saved the record while this form was open: fields only they changed are taken over, fields both changed are
 * clashes, and what only this form changed stays.
 */
export function mergedFields(opened: Values, now: Values, mine: Values): { take: string[]; clashes: string[] } {
  const theirs = Object.keys(now).filter((name) => !same(now[name], opened[name]) && !same(now[name], mine[name]));
  return {
    take: theirs.filter((name) => same(mine[name], opened[name])),
    clashes: theirs.filter((name) => !same(mine[name], opened[name])),
  };
}

/** A field's value as one line, for reading two versions side by side. */
export function lineOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === "boolean") return value === true ? "✓" : "";
  if (typeof value !== "object") return String(value);
  return Object.values(value).map(lineOf).filter(Boolean).join(" · ");
}
