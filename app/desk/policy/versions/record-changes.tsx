import Link from "next/link";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { VersionChange } from "@/lib/policy/version-changes";
import styles from "../policy.module.css";
import { recordPlace } from "../record-place";
import { recordSaid } from "../record-said";

/** More than these are counted only: a version of shipped data may change hundreds. */
const MOST = 40;

/** The records a version changed, each with the way to its revisions. */
export function RecordChanges({
  changes,
  isFirst,
  locale,
}: {
  changes: readonly VersionChange[];
  /** The version the library began with: all of it is new. */
  isFirst: boolean;
  locale: Locale;
}) {
  const t = words(locale, "publishing");
  const p = words(locale, "policy");
  if (changes.length === 0) return <p>{t("versions.unchanged")}</p>;
  if (isFirst) return <p>{t("versions.first", { count: changes.length })}</p>;
  return (
    <details className={styles.folded}>
      <summary>{t("versions.changed", { count: changes.length })}</summary>
      <ul className={styles.plain}>
        {changes.slice(0, MOST).map(({ kind, key, action, data }) => {
          const place = recordPlace(kind, key);
          const name = recordSaid(kind, key, data, locale);
          return (
            <li key={`${kind} ${key}`}>
              <span className={styles.aside}>
                {t("versions.line", { action: p(`changes.${action}`), kind: t(`kind.${kind}`) })}
              </span>{" "}
              {place ? (
                <Link href={`${place}#revisions`} prefetch={false}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </li>
          );
        })}
        {changes.length > MOST && (
          <li className={styles.aside}>{t("versions.more", { count: changes.length - MOST })}</li>
        )}
      </ul>
    </details>
  );
}
