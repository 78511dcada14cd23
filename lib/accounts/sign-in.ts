import type { Budget } from "../access/budget";

const MINUTE = 60_000;

/**
 * How often a password may be tried: five at once, then one every fifteen minutes. How often at one account from
 * wherever it comes is said by the policy (sign-in-policy.ts).
 */
export const SIGN_IN_BUDGETS = {
  accountFromAddress: { times: 5, perMs: 75 * MINUTE },
  /** The same for a browser the account has used before, so that strangers cannot lock a person out. */
  accountFromDevice: { times: 5, perMs: 75 * MINUTE },
  address: { times: 30, perMs: 60 * MINUTE },
} as const satisfies Record<string, Budget>;

/** How long a checked password may wait for its session. */
export const TICKET_MS = 2 * MINUTE;
