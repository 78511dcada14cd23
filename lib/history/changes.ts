/** One field of a history line's `{ before, after }`. */
export type Change = { field: string; before: unknown; after: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields a line says it changed, in the order they were recorded. */
export function changesOf(detail: Record<string, unknown>): Change[] {
  const before = isObject(detail.before) ? detail.before : {};
  const after = isObject(detail.after) ? detail.after : {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
