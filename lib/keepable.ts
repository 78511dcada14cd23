/** NUL and lone halves of a character: PostgreSQL cannot keep them, and no person types them. */
const UNKEEPABLE = /[\0\p{Cs}]/u;

export const isKeepable = (text: string): boolean => !UNKEEPABLE.test(text);

type Spot = { name: string; within: Spot | null; value: unknown };

function pathOf({ name, within }: Spot): string {
  const names = [name];
  for (let spot = within; spot; spot = spot.within) names.unshift(spot.name);
  return names.filter(Boolean).join(".") || "body";
}

/** Where in a structure texts stand that no archive can keep, as dotted paths. However deep it goes: strangers send it. */
export function unkeepableIn(value: unknown): string[] {
  const found: string[] = [];
  const left: Spot[] = [{ name: "", within: null, value }];
  for (let spot = left.pop(); spot; spot = left.pop()) {
    if (typeof spot.value === "string" && !isKeepable(spot.value)) found.push(pathOf(spot));
    if (spot.value === null || typeof spot.value !== "object") continue;
    for (const [name, each] of Object.entries(spot.value)) {
      if (isKeepable(name)) left.push({ name, within: spot, value: each });
      else found.push(pathOf(spot));
    }
  }
  return found;
}
