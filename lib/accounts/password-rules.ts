import { BLOCKED_WORDS } from "./blocked-words";
import { SIGN_IN_POLICIES, type SignInPolicy } from "./sign-in-policy";

/** NIST SP 800-63B and ASVS 5.0: length, and nothing is cut. Character classes only where the policy asks for them. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 200;

/** What must be left once the guessable words are taken away. */
const OWN_MIN = 8;
const DISTINCT_MIN = 5;

/** Message keys below `password` in messages/<locale>/faults.json. */
export const PASSWORD_FAULTS = ["too-short", "too-long", "classes", "simple", "common", "personal"] as const;
export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** Letters, digits and characters only, in lower case: spaces and dots between guessable words do not help. */
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, "");

const without = (text: string, words: readonly string[]) =>
  words
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ""), text);

/** One short piece over and over: "abcabcabcabcabc". */
function repeats(text: string): boolean {
  for (let size = 1; size <= text.length / 3; size++) {
    if (
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .startsWith(text)
    )
      return true;
  }
  return false;
}

/** The parts of a person's name and e-mail that others know. */
function known({ email, name }: { email: string; name: string }): string[] {
  return [bare(name), ...email.toLowerCase().split(/[@.\-_+]/)].map(bare).filter((part) => part.length > 1);
}

/** Capitals, small letters, digits, and everything else: 汉字, spaces and signs. */
const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** Whether a password mixes as many kinds of characters as the policy asks for. */
export const isMixed = (password: string, { leastClasses }: Pick<SignInPolicy, "leastClasses">): boolean =>
  CLASSES.filter((kind) => kind.test(password)).length >= leastClasses;

/** What is wrong with a password for this person; null when nothing is. Length is counted in characters, 汉字 too. */
export function passwordFault(
  password: string,
  person: { email: string; name: string },
  policy: Pick<SignInPolicy, "leastClasses"> = SIGN_IN_POLICIES.asvs,
): PasswordFault | null {
  const length = [...password.normalize("NFC")].length;
  if (length < PASSWORD_MIN) return "too-short";
  if (length > PASSWORD_MAX) return "too-long";
  if (!isMixed(password, policy)) return "classes";
  const text = bare(password);
  if (new Set(text).size < DISTINCT_MIN || repeats(text)) return "simple";
  const uncommon = without(text, BLOCKED_WORDS).replaceAll(/(?:19|20)\d\d/g, "");
  if ([...uncommon].length < OWN_MIN) return "common";
  return [...without(uncommon, known(person))].length < OWN_MIN ? "personal" : null;
}
