import { answering } from "@/app/_server/door";
import { hashPassword } from "@/app/_server/passwords";
import { signInPolicy } from "@/app/_server/settings";
import { db } from "@/db";
import { initialPassword } from "@/lib/accounts/initial-password";
import { SeenAccount } from "@/lib/accounts/input";
import { resetPassword } from "@/lib/accounts/passwords";

/** The new first password is in this answer and nowhere else. */
export const POST = answering("accounts.manage", SeenAccount, async ({ actor }, input) => {
  const password = initialPassword();
  const passwordHash = await hashPassword(password);
  const { remembered } = signInPolicy();
  const account = await db().write((tx) => resetPassword(tx, actor, { ...input, passwordHash, remembered }));
  return { accountId: account.id, email: account.email, name: account.name, password };
});
