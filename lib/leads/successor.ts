import type { Account, Tx } from "@/db";
import { may } from "../access/may";
import { covers, visibleTo } from "../access/scope";
import type { LocationId } from "../policy/reference";
import { refuse } from "../refusal";

/**
 * The colleague who is to follow a lead up: active, allowed to work on leads, and able to see those of `locationId`.
 * Refuses: account.not-found, lead.owner-cannot-see.
 */
export async function successor(tx: Tx, accountId: string, locationId: string | null): Promise<Account> {
  const account = await tx.accounts.find(accountId);
  if (!account || account.disabledAt) return refuse("account.not-found");
  const person = { role: account.role, locationId: account.locationId as LocationId | null };
  if (!may(person, "leads.work") || !covers(visibleTo(person), locationId as LocationId | null))
    refuse("lead.owner-cannot-see", { name: account.name });
  return account;
}
