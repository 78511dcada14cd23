import { statusUrl } from "@/app/_server/inquiries/links";
import { ButtonLink, ButtonRow } from "@/app/_ui/button";
import { date } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { CopyLink } from "./copy-link";
import { ForgetCopy } from "./forget-copy";
import { PrintPage } from "./print-page";
import styles from "./status.module.css";

/** The private link itself, and what else can be done here. */
export function Tail({
  locale,
  token,
  endsAt,
  isSent,
}: {
  locale: Locale;
  token: string;
  endsAt: Date;
  isSent: boolean;
}) {
  const say = words(locale, "status");
  const link = statusUrl(locale, token);
  return (
    <section aria-labelledby="link" className={styles.tail}>
      <h2 id="link">{say("link.title")}</h2>
      <p>{say("link.note", { until: date(endsAt, locale) })}</p>
      <p className={styles.link}>
        <a href={link}>{link}</a>
      </p>
      <ButtonRow className="no-print">
        <CopyLink link={link} copy={say("link.copy")} copied={say("link.copied")} />
        <PrintPage label={say("print")} />
        <ButtonLink href={`/${locale}/inquire`} tone="bare">
          {say("another")}
        </ButtonLink>
      </ButtonRow>
      {isSent && <ForgetCopy />}
    </section>
  );
}
