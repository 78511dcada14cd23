import type { Account, Token } from "@/db";

/** Open, and taken over by its owner: until then nobody acts in its name, with a password or without. */
export const isInUse = ({ disabledAt, mustChangePassword }: Pick<Account, "disabledAt" | "mustChangePassword">) =>
  disabledAt === null && !mustChangePassword;

/** "resting": the token is good, its account is not in use; it works again when the account is. */
export const TOKEN_STATES = ["works", "resting", "expired", "revoked"] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

export function tokenState(
  token: Pick<Token, "revokedAt" | "endsAt">,
  account: Pick<Account, "disabledAt" | "mustChangePassword">,
  now: Date,
): TokenState {
  if (token.revokedAt) return "revoked";
  if (token.endsAt <= now) return "expired";
  return isInUse(account) ? "works" : "resting";
}
