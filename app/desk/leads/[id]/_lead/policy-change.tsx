import Link from "next/link";
import type { ReactNode } from "react";
import { date } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import { versionNames } from "@/app/desk/policy/version-name";
import { db, type MatchLine, type PolicyNotice } from "@/db";
import type { Locale } from "@/lib/languages";
import { Differences } from "./differences";
import styles from "./match.module.css";

/** The policy shown to this investor has changed: what is different, both answers, and a place to say what was done. */
export async function PolicyChange({
  notice,
  kept,
  locale,
  children,
}: {
  notice: PolicyNotice;
  kept: readonly MatchLine[];
  locale: Locale;
  children?: ReactNode;
}) {
  const t = words(locale, "leads");
  const { policy } = db().read;
  const [from, to] = await Promise.all([policy.at(notice.fromVersionId), policy.at(notice.toVersionId)]);
  if (!from || !to) return null;
  const versionOf = await versionNames([notice.fromVersionId, notice.toVersionId], locale);
  const shown = kept.find(({ id }) => id === notice.fromMatchId);
  return (
    <Notice tone="warn" title={t("change.title")}>
      <p>
        {t("change.lede", {
          from: shown ? date(shown.madeAt, locale) : "",
          fromVersion: versionOf(notice.fromVersionId),
          to: date(notice.madeAt, locale),
          toVersion: versionOf(notice.toVersionId),
        })}
      </p>
      <Differences difference={notice.difference} sides={{ from, to, locale }} />
      <div className={styles.links}>
        <Link href={`/desk/leads/${notice.leadId}/matches/${notice.fromMatchId}`} prefetch={false}>
          {t("change.before")}
        </Link>
        <Link href="#match">{t("change.after")}</Link>
        {children}
      </div>
    </Notice>
  );
}
