/** "ZQ-2026-000123": the number an investor quotes. */
export function referenceOf(year: number, number: number): string {
  return `ZQ-${year}-${String(number).padStart(6, "0")}`;
}

/** Orders references of all years, and is the row of the search index. */
export function serialOf(year: number, number: number): number {
  return year * 10_000_000 + number;
}

export const REFERENCE = /^ZQ-\d{4}-\d{6}$/i;
