import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { type Words, words } from "@/app/_ui/words";
import { db } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";

/** What every page of the library stands on: the version in force, the reader's language, today in Shanghai. */
export type Shelf = { set: PolicySet; locale: Locale; t: Words; today: string };

/** For signed-in staff only. */
export async function shelf(): Promise<Shelf> {
  await requireActor("policy.read");
  const [set, locale] = await Promise.all([db().read.policy.current(), readerLocale()]);
  return { set, locale, t: words(locale, "policy"), today: dayOf(new Date()) };
}

export const recordHref = (kind: string, id: string) => `/desk/policy/${kind}/${encodeURIComponent(id)}`;
