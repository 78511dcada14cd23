const BEGINS = "bcdfghjkmnprstvw";
const ENDS = "aeiou";
const SYLLABLES = 10;

/** Evenly chosen: numbers past the last whole multiple are thrown again. */
function pick(letters: string): string {
  const fair = 256 - (256 % letters.length);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) return letters[byte % letters.length] as string;
  }
}

/**
 * A password to be read out or copied once, like "Kavo-hude-mira-tepo-juna": 63 bits, replaced at the first sign-in. The
 * capital is for policies that ask for kinds of characters.
 */
export function initialPassword(): string {
  const syllables = Array.from({ length: SYLLABLES }, () => pick(BEGINS) + pick(ENDS));
  const text = syllables.map((each, index) => (index > 0 && index % 2 === 0 ? `-${each}` : each)).join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
