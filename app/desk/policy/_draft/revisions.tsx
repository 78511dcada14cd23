import Link from "next/link";
import { date } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Revision } from "@/db";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind } from "@/lib/policy/kinds";
import styles from "../policy.module.css";
import { recordHref, type Shelf } from "../shelf";
import { publisherNames, versionName } from "../version-name";
import { Differences } from "./differences";

/** Every state this record was published in, the newest first: who published it, what changed, and the way to read it whole. */
export async function Revisions({
  revisions,
  kind,
  id,
  shelf,
}: {
  revisions: readonly Revision[];
  kind: DraftedKind;
  id: string;
  shelf: Shelf;
}) {
  if (revisions.length === 0) return null;
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const publisher = await publisherNames();
  const place = recordHref(FORMS[kind].folder, id);
  return (
    <Panel id="revisions" title={t("revisions.title")} note={revisions.length}>
      <ol className={styles.entries} reversed>
        {revisions.map(({ from, until, origin, data }, index) => (
          <li key={from.id}>
            <p className={styles.entryTitle}>
              {say("revision.number", { number: revisions.length - index })}{" "}
              <span className={styles.aside}>{versionName(from, locale)}</span>
            </p>
            <p className={styles.aside}>
              {date(from.publishedAt, locale)} · {t(`origin.${origin}`)}
              {from.publishedBy && ` · ${publisher(from)}`}
              {origin === "library" && from.note && ` · ${from.note}`}
              {until && ` · ${t("revisions.until", { version: versionName(until, locale) })}`}
            </p>
            {until && (
              <p>
                <Link href={`${place}?version=${encodeURIComponent(from.id)}`} prefetch={false}>
                  {say("revision.open")}
                </Link>
              </p>
            )}
            {revisions[index + 1] && (
              <details className={styles.folded}>
                <summary>{t("revisions.changed")}</summary>
                <Differences before={revisions[index + 1]?.data} after={data} kind={kind} shelf={shelf} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
