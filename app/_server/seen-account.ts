import type { Account } from "@/db";

/** An account as an answer may show it: never its hash. */
export function seenBy({ id, email, name, role, locationId, disabledAt, version }: Account) {
  return { accountId: id, email, name, role, locationId, disabled: disabledAt !== null, version };
}
