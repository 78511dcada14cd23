import { date } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { db } from "@/db";
import type { RecordKind } from "@/lib/policy/kinds";
import styles from "../policy.module.css";
import type { Shelf } from "../shelf";
import { versionName } from "../version-name";
import { Differences } from "./differences";

/** Every state this record was published in, the newest first, with what changed and the words as they were. */
export async function Revisions({ kind, id, shelf }: { kind: RecordKind; id: string; shelf: Shelf }) {
  const { t, locale } = shelf;
  const revisions = await db().read.policy.revisions(kind, id);
  if (revisions.length === 0) return null;
  return (
    <Panel id="revisions" title={t("revisions.title")} note={revisions.length}>
      <ul className={styles.entries}>
        {revisions.map(({ from, until, origin, data }, index) => (
          <li key={from.id}>
            <p className={styles.entryTitle}>{versionName(from, locale)}</p>
            <p className={styles.aside}>
              {date(from.publishedAt, locale)} · {t(`origin.${origin}`)}
              {origin === "library" && from.note && ` · ${from.note}`}
              {until && ` · ${t("revisions.until", { version: versionName(until, locale) })}`}
            </p>
            <details className={styles.folded}>
              <summary>{t(revisions[index + 1] ? "revisions.changed" : "revisions.first")}</summary>
              <Differences before={revisions[index + 1]?.data ?? null} after={data} shelf={shelf} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
