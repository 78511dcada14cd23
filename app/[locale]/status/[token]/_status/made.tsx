import { date } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import styles from "./status.module.css";

/** When the suggestions were made, and that they were renewed where a policy shown before has changed. */
export function Made({ locale, madeAt, renewedFrom }: { locale: Locale; madeAt: Date; renewedFrom: Date | null }) {
  const say = words(locale, "status");
  const when = date(madeAt, locale);
  if (renewedFrom) return <Notice title={say("suggest.renewed", { when, before: date(renewedFrom, locale) })} />;
  return <p className={styles.hint}>{say("suggest.made", { when })}</p>;
}
