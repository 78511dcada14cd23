import { toSimplified } from "../search/simplified";

/** The language a verbatim quotation stands in, for the browser's fonts and voices. */
export function quoteLang(quote: string): "zh-Hans" | "zh-Hant" | "en" {
  if (!/\p{Script=Han}/u.test(quote)) return "en";
  return toSimplified(quote) === quote ? "zh-Hans" : "zh-Hant";
}
