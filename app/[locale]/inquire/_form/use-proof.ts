import { type RefObject, useCallback, useRef } from "react";
import { CHALLENGE_MS, solve } from "@/lib/inquiries/proof";

/** A proof is worked again when it might run out on its way. */
const FRESH_MS = CHALLENGE_MS - 2 * 60_000;
/** A browser that needs longer sends without: the small budget is better than a writer who waits. */
const LONGEST_MS = 20_000;

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

/** Asks for a challenge and works on it, in the browser's own threads: typing goes on. */
async function work(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(new URL("challenge", form.action));
  const { challenge } = (await answer.json()) as { challenge: string };
  const proof = await solve(challenge, field(form, "stamp").value);
  field(form, "challenge").value = challenge;
  field(form, "proof").value = proof;
}

/**
 * Proof of work for the form. `prove()` begins it and answers when it is in the form, or when it is not going to be: an
 * old browser or a broken line must not keep anybody from writing. Asking again while it is fresh costs nothing.
 */
export function useProof(form: RefObject<HTMLFormElement | null>): {
  prove: () => Promise<void>;
  isProven: () => boolean;
} {
  const current = useRef<{ at: number; done: Promise<void> } | null>(null);
  const proven = useRef(false);

  const isFresh = useCallback(() => current.current !== null && Date.now() - current.current.at < FRESH_MS, []);
  const prove = useCallback(() => {
    if (current.current && isFresh()) return current.current.done;
    const giveUp = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_MS));
    const attempt = form.current ? work(form.current).catch(() => undefined) : Promise.resolve();
    proven.current = false;
    const done = Promise.race([attempt, giveUp]).then(() => {
      proven.current = true;
    });
    current.current = { at: Date.now(), done };
    return done;
  }, [form, isFresh]);
  return { prove, isProven: () => proven.current && isFresh() };
}
