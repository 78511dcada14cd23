import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Read first as a number of the mainland, then of the places whose numbers are as often written without +. */
const HOMES = ["CN", "HK", "MO", "TW"] as const;

/** E.164 ("+8613800138000") where the text can be read as a number that exists; otherwise null. */
export function e164(text: string): string | null {
  for (const home of HOMES) {
    const number = parsePhoneNumberFromString(text, home);
    // Eight digits without an area code could be any city's; Hong Kong and Macao have no area codes.
    if (number?.isValid() && (number.country !== "CN" || number.nationalNumber.length >= 10)) return number.number;
  }
  return null;
}

/** Whether a person could dial it: enough digits, and nothing that belongs in another field. Extensions 转 801 are fine. */
export function isDialable(text: string): boolean {
  const digits = text.normalize("NFKC").replaceAll(/\D/g, "");
  return digits.length >= 5 && digits.length <= 24 && !text.includes("@");
}
