/** Yuan for one unit, rounded: enough to compare with a threshold, never to quote. Checked 2025. */
const YUAN: Record<string, number> = {
  CNY: 1,
  RMB: 1,
  USD: 7.15,
  HKD: 0.92,
  EUR: 7.8,
  GBP: 9.2,
  JPY: 0.048,
  KRW: 0.0052,
  TWD: 0.23,
  SGD: 5.4,
  MOP: 0.89,
  AUD: 4.7,
  CAD: 5.2,
};

/** About how much money in yuan, or null when the currency is not known here. */
export function inYuan(amount: number | null | undefined, currency: string | null | undefined): number | null {
  if (amount == null) return null;
  const rate = YUAN[(currency ?? "CNY").toUpperCase()];
  return rate === undefined ? null : amount * rate;
}

export const yuanPerUsd = YUAN.USD as number;
