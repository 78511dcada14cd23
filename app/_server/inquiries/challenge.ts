import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Challenge } from "@/lib/inquiries/arrival";
import type { HeldReason } from "@/lib/inquiries/held";
import { CHALLENGE_MS, isSolved } from "@/lib/inquiries/proof";
import { houseSecret } from "../settings";
import type { Posted } from "./posted";

const seal = (text: string) => createHmac("sha256", houseSecret()).update(`challenge:${text}`).digest("base64url");

/** Something to prove work on: when it was made, a name, and our seal over both. Nothing is stored until it is answered. */
export function newChallenge(now: number = Date.now()): string {
  const text = `${now.toString(36)}.${randomBytes(16).toString("base64url")}`;
  return `${text}.${seal(text)}`;
}

/** Null for what we did not make. */
export function readChallenge(challenge: string): Challenge | null {
  const [made = "", id = "", mark = "", ...rest] = challenge.split(".");
  const expected = Buffer.from(seal(`${made}.${id}`));
  const given = Buffer.from(mark);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { id, endsAt: new Date(Number.parseInt(made, 36) + CHALLENGE_MS) };
}

/**
 * What a sent form proves. One without a proof is not doubtful for that: its browser may run no script, and it is counted
 * in the small budget. A proof that does not hold comes from no browser of ours.
 */
export async function proofIn(
  { challenge, proof, stamp }: Pick<Posted, "challenge" | "proof" | "stamp">,
  now: number,
): Promise<{ proof: Challenge | null; doubts: HeldReason[] }> {
  if (!challenge && !proof) return { proof: null, doubts: [] };
  const read = readChallenge(challenge);
  if (!read) return { proof: null, doubts: ["proof-wrong"] };
  if (read.endsAt.getTime() < now) return { proof: null, doubts: ["proof-too-old"] };
  return (await isSolved(challenge, stamp, proof))
    ? { proof: read, doubts: [] }
    : { proof: null, doubts: ["proof-wrong"] };
}
