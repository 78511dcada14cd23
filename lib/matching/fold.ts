import { toSimplified } from "../search/simplified";

/** Full-width forms to ASCII, curly quotes to straight ones. */
function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0) return " ";
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code === 0x2013 || code === 0x2014) return "-";
  return char;
}

/**
 * Text made comparable: 简体, lower case, half width.
 * Every character stays at its UTF-16 place, so a span found here is a span of the original.
 */
export function fold(text: string): string {
  let out = "";
  const simplified = toSimplified(text);
  for (let i = 0; i < simplified.length; i++) {
    const char = plain(simplified.charAt(i));
    const lower = char.toLowerCase();
    out += lower.length === 1 ? lower : char;
  }
  return out;
}
