import type { Findings } from "./check";

/** What was checked, for the person who ran the command. */
export function sayFindings({ counts, history }: Findings): string {
  const figures = Object.entries(counts).map(([name, n]) => `${n} ${name}`);
  return `Opened and checked: ${figures.join(", ")}; history unbroken up to line ${history?.seq ?? 0}.`;
}
