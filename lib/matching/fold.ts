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

const [FIRST_HAN, LAST_HAN] = ["\u3400", "\u9fff"];

/** Nothing to fold but letter case: most of the vocabulary is English. */
const ASCII = /^[\x20-\x7e]*$/;

/** 简体 at the same places: a character whose 简体 form takes two UTF-16 units (嗰, 勣) stays as it is. */
function simplifiedInPlace(text: string): string {
  const simplified = toSimplified(text);
  if (simplified.length === text.length) return simplified;
  let out = "";
  for (const letter of text) {
    const folded = toSimplified(letter);
    out += folded.length === letter.length ? folded : letter;
  }
  return out;
}

/**
 * Text made comparable: 简体, lower case, half width.
 * Every character stays at its UTF-16 place, so a span found here is a span of the original.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = "";
  const simplified = simplifiedInPlace(text);
  for (let i = 0; i < simplified.length; i++) {
    const letter = simplified.charAt(i);
    if (letter >= FIRST_HAN && letter <= LAST_HAN) {
      out += letter;
      continue;
    }
    const char = plain(letter);
    const lower = char.toLowerCase();
    out += lower.length === 1 ? lower : char;
  }
  return out;
}
