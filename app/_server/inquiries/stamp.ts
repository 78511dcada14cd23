import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { HeldReason } from "@/lib/inquiries/held";
import { houseSecret } from "../settings";
import { leastFillMs } from "./limits";

/** How long one rendering of the form counts as fresh. */
export const PAGE_LIFE_MS = 86_400_000;

const seal = (text: string) => createHmac("sha256", houseSecret()).update(`form:${text}`).digest("base64url");

/** Put into every rendered form: when it was made, a key against sending twice, and our seal over both. */
export function newStamp(now: number = Date.now()): string {
  const text = `${now.toString(36)}.${randomBytes(16).toString("base64url")}`;
  return `${text}.${seal(text)}`;
}

export type Stamp = { key: string; at: number };

/** Null for what we did not make. */
export function readStamp(stamp: string): Stamp | null {
  const [made = "", key = "", mark = "", ...rest] = stamp.split(".");
  const expected = Buffer.from(seal(`${made}.${key}`));
  const given = Buffer.from(mark);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { key, at: Number.parseInt(made, 36) };
}

/** What the time between showing and sending the form makes doubtful. */
export function stampDoubts(stamp: Stamp | null, now: number): HeldReason[] {
  if (!stamp) return ["page-unknown"];
  if (now - stamp.at < leastFillMs()) return ["sent-too-fast"];
  return now - stamp.at > PAGE_LIFE_MS ? ["page-too-old"] : [];
}
