import { date } from "@/app/_ui/format";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { PolicyVersion } from "@/db";
import type { Locale } from "@/lib/languages";
import styles from "../policy.module.css";
import { versionName } from "../version-name";

/** One published version as people know it: its number, the day, by whom and why; its id as a small detail. */
export function VersionLine({
  version,
  isInForce,
  publisher,
  locale,
}: {
  version: PolicyVersion;
  isInForce: boolean;
  /** The name of who published it; null where it came with the product. */
  publisher: string | null;
  locale: Locale;
}) {
  const t = words(locale, "publishing");
  const said = publisher ? [publisher, version.note] : [t("shipped")];
  return (
    <>
      <p className={styles.entryTitle}>
        {versionName(version, locale)} {isInForce && <Tag tone="celadon">{t("inForce")}</Tag>}
      </p>
      <p className={styles.aside}>
        {[date(version.publishedAt, locale), ...said].filter(Boolean).join(" · ")}{" "}
        <span className={styles.id}>{t("id", { id: version.id })}</span>
      </p>
    </>
  );
}
