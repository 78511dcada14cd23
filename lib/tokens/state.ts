import type { Account, Token } from "@/db";
import { isPasswordOld, type SignInPolicy } from "../accounts/sign-in-policy";

/** Open, and taken over by its owner: until then nobody acts in its name, with a password or without. */
export const isInUse = ({ disabledAt, mustChangePassword }: Pick<Account, "disabledAt" | "mustChangePassword">) =>
  disabledAt === null && !mustChangePassword;

/**
 * "resting": the token is good, but nobody may act in its account's name, because the account is not in use or its password
 * has to be renewed first; it works again when that is mended.
 */
export const TOKEN_STATES = ["works", "resting", "expired", "revoked"] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

export function tokenState(
  token: Pick<Token, "revokedAt" | "endsAt">,
  account: Pick<Account, "disabledAt" | "mustChangePassword" | "passwordSetAt" | "createdAt">,
  now: Date,
  policy: Pick<SignInPolicy, "renewDays">,
): TokenState {
  if (token.revokedAt) return "revoked";
  if (token.endsAt <= now) return "expired";
  return isInUse(account) && !isPasswordOld(account, policy, now) ? "works" : "resting";
}
