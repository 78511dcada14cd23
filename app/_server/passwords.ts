import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { refuse } from "@/lib/refusal";

/** argon2id as OWASP asks for: 19 MiB, two passes, one lane (the library's default algorithm is argon2id). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at once leave a core for everybody else; a longer queue than this would make honest people wait in vain. */
const AT_ONCE = 2;
const QUEUE = 20;

type Gate = { running: number; waiting: (() => void)[]; dummy?: Promise<string> };
const KEY = Symbol.for("inkstone.passwords");
const house = globalThis as { [KEY]?: Gate };
house[KEY] ??= { running: 0, waiting: [] };
const gate = house[KEY];

/** Runs `work` when one of the places is free. Refuses sign-in.busy when the queue is full. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (gate.running >= AT_ONCE) {
    if (gate.waiting.length >= QUEUE) refuse("sign-in.busy", { retryAfter: 5 });
    await new Promise<void>((go) => gate.waiting.push(go));
  } else {
    gate.running++;
  }
  try {
    return await work();
  } finally {
    const next = gate.waiting.shift();
    if (next) next();
    else gate.running--;
  }
}

/** Two spellings of one letter must not lock a person out: input methods differ. */
const canonical = (password: string) => password.normalize("NFC");

/** A PHC string. Refuses sign-in.busy. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(canonical(password), COST));
}

/**
 * Whether `password` is the one behind `stored`. Without a stored hash the same work is done against one that
 * matches nothing, so an unknown account takes as long as a known one. Refuses sign-in.busy.
 */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  gate.dummy ??= hash(randomBytes(32).toString("base64url"), COST);
  const against = stored ?? (await gate.dummy);
  const matches = await inTurn(() => verify(against, canonical(password)));
  return stored !== null && matches;
}
