import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { type Words, words } from "@/app/_ui/words";
import { db } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind } from "@/lib/policy/kinds";
import type { PolicySet } from "@/lib/policy/reference";

/**
 * What every page of the library stands on: the version in force, the reader's language, today in Shanghai; where changes are
 * shown, also the library as it would be with them.
 */
export type Shelf = { set: PolicySet; locale: Locale; t: Words; today: string; drafted?: PolicySet | null };

/** For signed-in staff only. `version` opens the library as it stood then, where there was such a version. */
export async function shelf(version?: string): Promise<Shelf> {
  await requireActor("policy.read");
  const { policy } = db().read;
  const [set, locale] = await Promise.all([version ? policy.at(version) : policy.current(), readerLocale()]);
  return { set: set ?? (await policy.current()), locale, t: words(locale, "policy"), today: dayOf(new Date()) };
}

/** The list a record stands in. */
export function listHref(kind: DraftedKind): string {
  const { folder } = FORMS[kind];
  return kind === "product" || kind === "profile" ? `/desk/policy/${folder}` : `/desk/policy?kind=${folder}`;
}

export const recordHref = (kind: string, id: string) => `/desk/policy/${kind}/${encodeURIComponent(id)}`;
