/** One thing a record says, before and after. `path` leads to it: ["text", "en"]. Null: it was not, or is no longer, there. */
export type ChangedField = { path: string[]; before: string | null; after: string | null };

function leaves(value: unknown, path: string[], into: Map<string, { path: string[]; text: string }>): void {
  if (value === null || value === undefined) return;
  const isPlainList = Array.isArray(value) && value.every((each) => typeof each !== "object");
  if (typeof value !== "object" || isPlainList) {
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    if (text) into.set(JSON.stringify(path), { path, text });
    return;
  }
  for (const [key, each] of Object.entries(value)) leaves(each, [...path, key], into);
}

/** Field by field what differs between two states of a record; either may be null. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [old, now] = [
    new Map<string, { path: string[]; text: string }>(),
    new Map<string, { path: string[]; text: string }>(),
  ];
  leaves(before, [], old);
  leaves(after, [], now);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const path = was?.path ?? is?.path ?? [];
    return was?.text === is?.text ? [] : [{ path, before: was?.text ?? null, after: is?.text ?? null }];
  });
}
