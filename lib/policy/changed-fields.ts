/**
 * One thing a record says, before and after. `path` leads to it: ["text", "en"]. Null: it was not, or is no longer, there. A list
 * of words or names also says which came and which went.
 */
export type ChangedField = {
  path: string[];
  before: string | null;
  after: string | null;
  list?: { added: string[]; removed: string[] };
};

type Leaf = { path: string[]; text: string; list: string[] | null };

function leaves(value: unknown, path: string[], into: Map<string, Leaf>): void {
  if (value === null || value === undefined) return;
  const isPlainList = Array.isArray(value) && value.every((each) => typeof each !== "object");
  if (typeof value !== "object" || isPlainList) {
    const text = isPlainList ? value.join(", ") : String(value);
    if (text) into.set(JSON.stringify(path), { path, text, list: isPlainList ? value.map(String) : null });
    return;
  }
  for (const [key, each] of Object.entries(value)) leaves(each, [...path, key], into);
}

/** Field by field what differs between two states of a record; either may be null. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [old, now] = [new Map<string, Leaf>(), new Map<string, Leaf>()];
  leaves(before, [], old);
  leaves(after, [], now);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was?.text === is?.text) return [];
    const change = { path: was?.path ?? is?.path ?? [], before: was?.text ?? null, after: is?.text ?? null };
    if (!was?.list && !is?.list) return [change];
    const [had, has] = [new Set(was?.list), new Set(is?.list)];
    const list = {
      added: [...has].filter((each) => !had.has(each)),
      removed: [...had].filter((each) => !has.has(each)),
    };
    return [{ ...change, list }];
  });
}
