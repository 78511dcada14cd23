import { answering } from "@/app/_server/door";
import { hashPassword } from "@/app/_server/passwords";
import { db } from "@/db";
import { createAccount } from "@/lib/accounts/create";
import { initialPassword } from "@/lib/accounts/initial-password";
import { CreateAccount } from "@/lib/accounts/input";

/** The first password is in this answer and nowhere else. */
export const POST = answering(
  "accounts.manage",
  CreateAccount,
  async ({ actor }, input) => {
    const password = initialPassword();
    const passwordHash = await hashPassword(password);
    const account = await db().write((tx) => createAccount(tx, actor, { ...input, passwordHash }));
    return { accountId: account.id, email: account.email, name: account.name, password };
  },
  { status: 201 },
);
