const LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** True for a unified social credit code 统一社会信用代码 whose check character fits (GB 32100-2015). Expects capitals. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code)) return false;
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += LETTERS.indexOf(code[i] as string) * weight;
  return LETTERS[(31 - (sum % 31)) % 31] === code[17];
}
