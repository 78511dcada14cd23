import Link from "next/link";
import { number } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import type { Locale } from "@/lib/languages";
import { KeepFresh } from "./keep-fresh";
import styles from "./policy.module.css";

/** How far the open leads have been checked against the version in force, and how many were given a note. */
export async function RematchProgress({
  versionId,
  locale,
  here,
}: {
  versionId: string;
  locale: Locale;
  /** The address of the page it stands on. */
  here: string;
}) {
  const run = await db().read.rematches.ofVersion(versionId);
  if (!run || (run.finishedAt && run.done === 0)) return null;
  const t = words(locale, "policy");
  if (run.finishedAt) {
    const notes = (await db().read.policy.notes([versionId])).get(versionId) ?? 0;
    return (
      <p className={`${styles.quiet} ${styles.checked}`}>
        {t("rematching.done", { total: number(run.total, locale), notes })}
      </p>
    );
  }
  const said = {
    done: number(run.done, locale),
    total: number(run.total, locale),
    changed: number(run.changed, locale),
  };
  return (
    <Notice title={t("rematching.title")}>
      {t("rematching.progress", said)}{" "}
      <Link href={here} prefetch={false}>
        {t("rematching.again")}
      </Link>
      <KeepFresh />
    </Notice>
  );
}
