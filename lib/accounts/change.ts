import type { Account, Tx } from "@/db";
import type { Recorder } from "../access/actor";
import { refuse } from "../refusal";
import { mustLeaveAnAdministrator, seenAccount } from "./find";
import type { ChangeAccount } from "./input";
import { placeFault } from "./place-rules";

const FIELDS = ["name", "role", "locationId"] as const;

/**
 * Changes a name, a role or a place. A new role or place ends every browser the person is signed in on.
 * Refuses: account.not-found, account.changed, account.own-account (one's own role or place),
 * account.last-administrator, account.location-needed, account.location-unwanted.
 */
export async function changeAccount(tx: Tx, who: Recorder, input: ChangeAccount): Promise<Account> {
  const account = await seenAccount(tx, input);
  const fault = placeFault(input.role, input.locationId);
  if (fault) refuse(fault, {}, { locationId: fault });
  const touched = FIELDS.filter((field) => account[field] !== input[field]);
  if (touched.length === 0) return account;
  const moved = touched.some((field) => field !== "name");
  if (moved && who.id === account.id) refuse("account.own-account", {}, { role: "account.own-account" });
  if (input.role !== account.role) await mustLeaveAnAdministrator(tx, account);
  const change = { name: input.name, role: input.role, locationId: input.locationId };
  const saved = (await tx.accounts.save(account, change)) ?? refuse("account.changed");
  if (moved) await tx.accounts.revokeSessionsOf(account.id, new Date());
  const picked = (from: Account) => Object.fromEntries(touched.map((field) => [field, from[field]]));
  await tx.history.record(who, {
    event: "account.changed",
    subjectType: "account",
    subjectId: account.id,
    detail: { before: picked(account), after: picked(saved) },
  });
  return saved;
}
