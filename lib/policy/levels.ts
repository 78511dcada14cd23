import type { Locale, LocalText } from "../languages";

type Named = { id: string; name: LocalText };

/** Levels as people write them, one a line: "电线电缆 = 0.8". The strongest first. */
export const levelLines = (levels: Record<string, number>, list: readonly Named[], locale: Locale): string =>
  Object.entries(levels)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id, level]) => `${list.find((it) => it.id === id)?.name[locale] ?? id} = ${level}`)
    .join("\n");

/** What such lines mean; `fault` is the first line that names nothing on the list or has no level from -1 to 1. */
export function levelsOf(
  lines: readonly string[],
  list: readonly Named[],
): { levels: Record<string, number>; fault: string | null } {
  const levels: Record<string, number> = {};
  for (const line of lines) {
    const [, written = "", figure = ""] = /^(.+?)\s*[=＝:：]\s*([-−]?[\d.]+)$/.exec(line) ?? [];
    const wanted = written.trim().toLowerCase();
    const found = list.find(
      ({ id, name }) => id === wanted || Object.values(name).some((it) => it.toLowerCase() === wanted),
    );
    const level = Number(figure.replace("−", "-"));
    if (!found || figure === "" || Number.isNaN(level) || Math.abs(level) > 1) return { levels, fault: line };
    levels[found.id] = level;
  }
  return { levels, fault: null };
}
