import { createHmac, randomBytes } from "node:crypto";
import type { Locale } from "@/lib/languages";
import { sha256 } from "../session";
import { baseUrl, houseSecret } from "../settings";

/** 256 bits that only the house can make from an inquiry's id, so that a repeated request is given the same link. */
export function statusToken(inquiryId: string): string {
  return createHmac("sha256", houseSecret()).update(`status:${inquiryId}`).digest("base64url");
}

/** What is stored of a private link: nobody who reads the database can follow it. */
export const linkHash = (secret: string) => sha256(secret);

export const statusPath = (locale: Locale, token: string) => `/${locale}/status/${token}`;
export const statusUrl = (locale: Locale, token: string) => new URL(statusPath(locale, token), baseUrl()).href;

/** 192 random bits for the address of a draft. */
export const draftSecret = () => randomBytes(24).toString("base64url");
export const isDraftSecret = (text: unknown): text is string =>
  typeof text === "string" && /^[A-Za-z0-9_-]{32}$/.test(text);
