import { cookieOf } from "@/app/_server/cookies";
import { answering } from "@/app/_server/door";
import { csrfCookie } from "@/app/_server/next-auth";
import { hashPassword, passwordMatches } from "@/app/_server/passwords";
import { signInPolicy } from "@/app/_server/settings";
import { addTicket, spendTry } from "@/app/_server/sign-in";
import { db } from "@/db";
import { ChangePassword } from "@/lib/accounts/input";
import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from "@/lib/accounts/password-rules";
import { changePassword } from "@/lib/accounts/passwords";
import { SIGN_IN_BUDGETS } from "@/lib/accounts/sign-in";
import { refuse } from "@/lib/refusal";

/**
 * Replaces one's own password. Every session ends, so the answer carries a ticket with which this browser signs in
 * again at once; null when the browser has no token of its own to bind it to.
 */
export const POST = answering(
  "self",
  ChangePassword,
  async ({ actor, account }, input, request) => {
    const policy = signInPolicy();
    const fault = passwordFault(input.next, account, policy);
    if (fault) {
      const limits = { min: PASSWORD_MIN, max: PASSWORD_MAX, classes: policy.leastClasses };
      refuse("account.password-weak", limits, { next: `password.${fault}` });
    }
    if (input.next === input.current) refuse("account.password-unchanged", {}, { next: "account.password-unchanged" });
    const now = new Date();
    const tries = [{ key: `password:${account.id}`, budget: SIGN_IN_BUDGETS.accountFromDevice }];
    await spendTry(tries, now);
    if (!(await passwordMatches(input.current, account.passwordHash))) {
      refuse("account.password-wrong", {}, { current: "account.password-wrong" });
    }
    for (const former of await db().read.accounts.formerPasswords(account.id, policy.remembered))
      if (await passwordMatches(input.next, former))
        refuse("account.password-used", { count: policy.remembered }, { next: "account.password-used" });
    const passwordHash = await hashPassword(input.next);
    const csrf = cookieOf(request.headers, csrfCookie());
    return db().write(async (tx) => {
      await changePassword(tx, actor, { checked: account.passwordHash, passwordHash, remembered: policy.remembered });
      for (const { key, budget } of tries) await tx.budgets.giveBack(key, budget, now);
      return { ticket: csrf ? await addTicket(tx, account.id, csrf, now) : null };
    });
  },
  { beforePassword: true },
);
