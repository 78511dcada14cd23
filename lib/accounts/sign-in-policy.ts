import type { Budget } from "../access/budget";
import { DAY_MS } from "../calendar/shanghai";

const MINUTE = 60_000;

export type SignInPolicy = {
  /** Of capitals, small letters, digits and everything else, how many a password must hold. */
  leastClasses: number;
  /** Days until a password must be replaced; null: never. */
  renewDays: number | null;
  /** How many former passwords are refused, besides the present one. */
  remembered: number;
  /** Longest a browser stays signed in unused; null: as SESSION_IDLE_MINUTES says. */
  mostIdleMinutes: number | null;
  /** Wrong passwords at one account, from wherever they come. */
  account: Budget;
  /** Whether that limit also holds for browsers the account has used before: a lock for everybody, its owner too. */
  isLocking: boolean;
};

/**
 * Which rules passwords follow. `asvs`: OWASP ASVS 5.0 and NIST SP 800-63B, which advise against classes, renewal and
 * locks. `mlps3`: 网络安全等级保护第三级 (GB/T 22239, 身份鉴别), whose assessors ask for them.
 */
export const SIGN_IN_POLICIES = {
  asvs: {
    leastClasses: 0,
    renewDays: null,
    remembered: 0,
    mostIdleMinutes: null,
    account: { times: 50, perMs: 24 * 60 * MINUTE },
    isLocking: false,
  },
  mlps3: {
    leastClasses: 3,
    renewDays: 90,
    remembered: 5,
    mostIdleMinutes: 15,
    // Five at once, then one every fifteen minutes.
    account: { times: 5, perMs: 75 * MINUTE },
    isLocking: true,
  },
} as const satisfies Record<string, SignInPolicy>;
export type SignInPolicyName = keyof typeof SIGN_IN_POLICIES;

export const isSignInPolicy = (name: string): name is SignInPolicyName => Object.hasOwn(SIGN_IN_POLICIES, name);

/** Whether a password has served its time. One that was never replaced is as old as its account. */
export function isPasswordOld(
  account: { passwordSetAt: Date | null; createdAt: Date },
  { renewDays }: Pick<SignInPolicy, "renewDays">,
  now: Date,
): boolean {
  const since = account.passwordSetAt ?? account.createdAt;
  return renewDays !== null && now.getTime() - since.getTime() >= renewDays * DAY_MS;
}
