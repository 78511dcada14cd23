import Link from "next/link";
import { dateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { versionNames } from "@/app/desk/policy/version-name";
import type { MatchLine } from "@/db";
import type { Locale } from "@/lib/languages";
import styles from "./match.module.css";

/** Every answer that was kept, newest first, each at its own address; nothing where there is only one. */
export async function KeptMatches({
  leadId,
  kept,
  locale,
}: {
  leadId: string;
  kept: readonly MatchLine[];
  locale: Locale;
}) {
  if (kept.length < 2) return null;
  const t = words(locale, "leads");
  const versionOf = await versionNames(
    kept.map(({ policyVersionId }) => policyVersionId),
    locale,
  );
  return (
    <Panel title={t("kept.title")} id="answers">
      <ol className={styles.kept}>
        {kept.map(({ id, madeAt, policyVersionId, decidedAt }, index) => (
          <li key={id}>
            <Link href={index === 0 ? "#match" : `/desk/leads/${leadId}/matches/${id}`} prefetch={false}>
              {t("kept.line", { when: dateTime(madeAt, locale), version: versionOf(policyVersionId) })}
            </Link>{" "}
            {index === 0 && <span className={styles.quiet}>{t("kept.current")}</span>}
            {decidedAt && <span className={styles.quiet}> {t("kept.decided")}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
