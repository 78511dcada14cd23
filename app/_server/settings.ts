import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDir } from "@/db/engine/address";
import {
  isSignInPolicy,
  SIGN_IN_POLICIES,
  type SignInPolicy,
  type SignInPolicyName,
} from "@/lib/accounts/sign-in-policy";

/** The address people type. Loopback may be plain http; anything else must be https. */
export function baseUrl(): URL {
  return new URL(process.env.NEXTAUTH_URL || `http://127.0.0.1:${process.env.PORT || 3000}`);
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function isLoopback(url: URL = baseUrl()): boolean {
  return LOOPBACK.has(url.hostname);
}

export function isSecure(): boolean {
  return baseUrl().protocol === "https:";
}

let secret: string | undefined;

/** Signs cookies and private links: NEXTAUTH_SECRET, or one generated once into the data folder, readable by its owner only. */
export function houseSecret(): string {
  if (secret) return secret;
  secret = process.env.NEXTAUTH_SECRET || storedSecret();
  return secret;
}

function storedSecret(): string {
  const file = join(dataDir(), "secret");
  if (!existsSync(file)) {
    mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}

/** Settings that mean nothing, in plain words; the product cannot even look at the others before they are mended. */
export function unreadableSettings(): string[] {
  const { PORT, NEXTAUTH_URL, DATABASE_URL } = process.env;
  const problems: string[] = [];
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535))
    problems.push(`PORT is ${PORT}: give a number up to 65535`);
  if (NEXTAUTH_URL && !/^https?:$/.test(URL.canParse(NEXTAUTH_URL) ? new URL(NEXTAUTH_URL).protocol : ""))
    problems.push(`NEXTAUTH_URL is ${NEXTAUTH_URL}: give the whole address, like https://invest.example.gov.cn`);
  if (DATABASE_URL && !/^(file:|postgres(ql)?:\/\/)/.test(DATABASE_URL))
    problems.push("DATABASE_URL must start with postgres:// or file:");
  return problems;
}

/** What would make it unsafe to serve; empty when all is well. Said at start, which then stops. */
export function unsafeSettings(): string[] {
  const problems: string[] = [];
  if (!isLoopback() && !isSecure())
    problems.push(
      `NEXTAUTH_URL is ${baseUrl().origin}: an address that is not this machine's own must start with https://`,
    );
  if (!isLoopback() && !process.env.NEXTAUTH_SECRET)
    problems.push("NEXTAUTH_SECRET is missing: set 32 random bytes or more before serving others");
  if (process.env.NEXTAUTH_SECRET && Buffer.byteLength(process.env.NEXTAUTH_SECRET) < 32)
    problems.push("NEXTAUTH_SECRET is shorter than 32 bytes");
  if (!isSignInPolicy(wantedPolicy()))
    problems.push(`AUTH_POLICY is ${wantedPolicy()}: it must be one of ${Object.keys(SIGN_IN_POLICIES).join(", ")}`);
  return problems;
}

const wantedPolicy = () => process.env.AUTH_POLICY || "asvs";

/** Which rules passwords and sign-ins follow. Throws for a name nobody knows, so that no process works without rules. */
export function signInPolicyName(): SignInPolicyName {
  const name = wantedPolicy();
  if (!isSignInPolicy(name)) throw new Error(`AUTH_POLICY must be one of ${Object.keys(SIGN_IN_POLICIES).join(", ")}`);
  return name;
}

export const signInPolicy = (): SignInPolicy => SIGN_IN_POLICIES[signInPolicyName()];

const minutes = (name: string, fallback: number) => {
  const value = Number(process.env[name]);
  return (Number.isFinite(value) && value > 0 ? value : fallback) * 60_000;
};

/** How long a browser stays signed in without use, and at most. */
export function idleMs(): number {
  const most = signInPolicy().mostIdleMinutes ?? Number.POSITIVE_INFINITY;
  return Math.min(minutes("SESSION_IDLE_MINUTES", 30), most * 60_000);
}
export const absoluteMs = () => minutes("SESSION_HOURS", 12) * 60;
