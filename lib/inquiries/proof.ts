/**
 * Proof of work for the public form: a second of a browser's time, which nobody notices who writes one inquiry and
 * which costs whoever sends a million. The sender looks for one number per round such that
 * PBKDF2-SHA256(challenge, salt "stamp|round|number", 1000 iterations) begins with `BITS` zero bits. PBKDF2 rather than
 * plain hashing keeps special machines' lead over a telephone small; several small rounds rather than one large one
 * keep luck small: three quarters of all senders need between 770 and 1280 tries.
 */
export const ROUNDS = 8;
export const BITS = 7;
const ITERATIONS = 1000;
/** Far beyond the unluckiest search; longer numbers are nobody's honest answer. */
const MOST = 2 ** 20;

/** How long a challenge may be answered. */
export const CHALLENGE_MS = 10 * 60_000;

const bytes = (text: string) => new TextEncoder().encode(text);
const keyOf = (challenge: string) => crypto.subtle.importKey("raw", bytes(challenge), "PBKDF2", false, ["deriveBits"]);

/** Whether `number` answers one round for the page with this stamp. */
async function answers(key: CryptoKey, stamp: string, round: number, number: number): Promise<boolean> {
  const salt = bytes(`${stamp}|${round}|${number}`);
  const found = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    key,
    8,
  );
  return (new Uint8Array(found)[0] as number) >> (8 - BITS) === 0;
}

/** The proof for a challenge and the stamp of one page, as the form sends it: "12.530.7…". */
export async function solve(challenge: string, stamp: string): Promise<string> {
  const key = await keyOf(challenge);
  const numbers: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let number = 0;
    while (!(await answers(key, stamp, round, number))) number++;
    numbers.push(number);
  }
  return numbers.join(".");
}

/** Whether a proof was worked for this challenge and this page. Stops at the first round that was not. */
export async function isSolved(challenge: string, stamp: string, proof: string): Promise<boolean> {
  const numbers = proof.split(".");
  if (numbers.length !== ROUNDS || !numbers.every((text) => /^\d{1,7}$/.test(text) && Number(text) < MOST))
    return false;
  const key = await keyOf(challenge);
  for (const [round, text] of numbers.entries()) if (!(await answers(key, stamp, round, Number(text)))) return false;
  return true;
}
