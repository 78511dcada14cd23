import type { Store } from "@/db";
import { SYSTEM } from "@/lib/access/actor";
import { PASSWORD_MIN } from "@/lib/accounts/password-rules";
import { isSignInPolicy, type SignInPolicyName } from "@/lib/accounts/sign-in-policy";
import { signInPolicy, signInPolicyName } from "./settings";

const SUBJECT = { subjectType: "system", subjectId: "sign-in-policy" } as const;

/** The rules in force, for the person who starts the product. */
export function policyInWords(): string {
  const { leastClasses, renewDays, remembered, mostIdleMinutes, account, isLocking } = signInPolicy();
  const rules = [
    `at least ${PASSWORD_MIN} characters`,
    leastClasses > 0 ? `${leastClasses} of 4 classes` : "of any kind",
    renewDays === null ? "no renewal" : `renewed after ${renewDays} days`,
    remembered > 0 && `the last ${remembered} refused`,
    mostIdleMinutes !== null && `signed out after ${mostIdleMinutes} minutes unused`,
    isLocking && `locked for 15 minutes after ${account.times} wrong tries`,
  ];
  return `Sign-in policy ${signInPolicyName()}: passwords of ${rules.filter(Boolean).join(", ")}.`;
}

/** Writes down that another policy is in force than at the last start; an archive that never said so had the default. */
export async function notePolicy(store: Store, now: SignInPolicyName = signInPolicyName()): Promise<void> {
  await store.write(async (tx) => {
    const filter = { subject: { type: SUBJECT.subjectType, id: SUBJECT.subjectId } };
    const [last] = (await tx.history.page(filter, { offset: 0, limit: 1 })).lines;
    const said = String((last?.detail.after as { signInPolicy?: string } | undefined)?.signInPolicy);
    const before = isSignInPolicy(said) ? said : "asvs";
    if (before === now) return;
    await tx.history.record(SYSTEM, {
      event: "system.sign-in-policy-changed",
      ...SUBJECT,
      detail: { before: { signInPolicy: before }, after: { signInPolicy: now } },
    });
  });
}
