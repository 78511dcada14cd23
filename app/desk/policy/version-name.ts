import { date } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import { db, type PolicyVersion } from "@/db";
import type { Locale } from "@/lib/languages";

/** "第3版": what people call a published version. Its id stays in data and exports, and a small detail of its line. */
export const versionName = ({ number }: Pick<PolicyVersion, "number">, locale: Locale): string =>
  words(locale, "publishing")("version", { number });

/** "第3版（2026年11月25日）". */
export const datedVersion = (version: PolicyVersion, locale: Locale): string =>
  words(locale, "publishing")("dated", {
    version: versionName(version, locale),
    date: date(version.publishedAt, locale),
  });

/** The names of versions by their ids; an id nobody published is its own name. */
export async function versionNames(ids: readonly string[], locale: Locale): Promise<(id: string) => string> {
  const distinct = [...new Set(ids)];
  const found = await Promise.all(distinct.map((id) => db().read.policy.version(id)));
  const names = new Map(found.flatMap((version) => (version ? [[version.id, versionName(version, locale)]] : [])));
  return (id) => names.get(id) ?? id;
}

/** Who published a version, by name; null where it came with the product. */
export async function publisherNames(): Promise<(version: PolicyVersion) => string | null> {
  const names = new Map((await db().read.accounts.all()).map(({ id, name }) => [id, name]));
  return ({ publishedBy }) => publishedBy && (names.get(publishedBy) ?? publishedBy);
}
