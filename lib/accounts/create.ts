import type { Account, Tx } from "@/db";
import type { Recorder } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import type { CreateAccount } from "./input";
import { placeFault } from "./place-rules";

/** Hashing takes a tenth of a second and a unit of work holds the only writer: the door hashes first. */
export type NewPerson = CreateAccount & { passwordHash: string; mustChangePassword?: boolean };

/**
 * Opens an account. Its first password is replaced at the first sign-in, unless the caller says otherwise.
 * Refuses: account.email-taken, account.location-needed, account.location-unwanted.
 */
export async function createAccount(tx: Tx, who: Recorder, input: NewPerson): Promise<Account> {
  const fault = placeFault(input.role, input.locationId);
  if (fault) refuse(fault, {}, { locationId: fault });
  if (await tx.accounts.byEmail(input.email)) refuse("account.email-taken", {}, { email: "account.email-taken" });
  const account = await tx.accounts.add({ mustChangePassword: true, ...input, id: newId(), createdAt: new Date() });
  await tx.history.record(who, {
    event: "account.created",
    subjectType: "account",
    subjectId: account.id,
    detail: { after: { name: account.name, role: account.role, locationId: account.locationId } },
  });
  return account;
}
