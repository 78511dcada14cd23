import Link from "next/link";
import { number } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import type { Locale } from "@/lib/languages";
import styles from "./policy.module.css";

/** How far the open leads have been checked against the version in force. */
export async function RematchProgress({ versionId, locale }: { versionId: string; locale: Locale }) {
  const run = await db().read.rematches.ofVersion(versionId);
  if (!run || (run.finishedAt && run.done === 0)) return null;
  const t = words(locale, "policy");
  const said = {
    done: number(run.done, locale),
    total: number(run.total, locale),
    changed: number(run.changed, locale),
  };
  if (run.finishedAt)
    return <p className={`${styles.quiet} ${styles.checked}`}>{t("rematching.done", { total: said.total })}</p>;
  return (
    <Notice title={t("rematching.title")}>
      {t("rematching.progress", said)}{" "}
      <Link href="/desk/policy" prefetch={false}>
        {t("rematching.again")}
      </Link>
    </Notice>
  );
}
