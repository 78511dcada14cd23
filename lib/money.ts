/** Currencies an investor may answer in. Amounts are whole units of the currency. */
export const CURRENCIES = ["CNY", "HKD", "USD", "EUR", "MOP", "TWD", "JPY", "GBP"] as const;
export type Currency = (typeof CURRENCIES)[number];

/**
 * Indicative rates for totals, CNY per unit: rounded 2025 levels [the house's default]. What was typed is kept
 * in its own currency; only sums and sorting use these.
 */
export const CNY_PER: Record<Currency, number> = {
  CNY: 1,
  HKD: 0.92,
  USD: 7.2,
  EUR: 8,
  MOP: 0.89,
  TWD: 0.23,
  JPY: 0.048,
  GBP: 9.4,
};

/** 1/100 yuan, for an amount in whole units of a currency. Null stays null: not disclosed is not zero. */
export function toFen(amount: number | null, currency: Currency | null): number | null {
  return amount === null ? null : Math.round(amount * CNY_PER[currency ?? "CNY"] * 100);
}

/** Bands offered to investors, as [from, to) in whole CNY; the middle stands for the band in matching only. */
export const BANDS = {
  "under-10m": [0, 10_000_000],
  "10m-50m": [10_000_000, 50_000_000],
  "50m-100m": [50_000_000, 100_000_000],
  "100m-500m": [100_000_000, 500_000_000],
  "500m-1bn": [500_000_000, 1_000_000_000],
  "over-1bn": [1_000_000_000, null],
} as const satisfies Record<string, readonly [number, number | null]>;
export type Band = keyof typeof BANDS;
export const BAND_NAMES = Object.keys(BANDS) as [Band, ...Band[]];

export function bandOf(amountCny: number): Band {
  return BAND_NAMES.find((name) => amountCny < (BANDS[name][1] ?? Number.POSITIVE_INFINITY)) ?? "over-1bn";
}
