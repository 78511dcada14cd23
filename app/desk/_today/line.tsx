import Link from "next/link";
import type { ReactNode } from "react";
import { money, shortDate, shortDateTime } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import { DueClock } from "@/app/desk/_parts/due-clock";
import { clockOf } from "@/app/desk/_parts/time-left";
import type { LeadLine } from "@/db";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES } from "@/lib/leads/stages";
import type { Names } from "../leads/_work/names";
import styles from "./today.module.css";

/** One lead of the day: what it is, why it is here, what can be done at once. */
export function Line({
  lead,
  show,
  names,
  locale,
  now,
  me,
  children,
}: {
  lead: LeadLine;
  /** Why it is here: the first reply it waits for, its stage's clock, or the next action planned. */
  show: "reply" | "clock" | "next";
  names: Names;
  locale: Locale;
  now: Date;
  me: string;
  children: ReactNode;
}) {
  const t = words(locale, "desk");
  const l = words(locale, "leads");
  const about = [
    lead.investorName,
    `${STAGE_CODES[lead.stage]} ${l(`stage.${lead.stage}`)}`,
    lead.investmentFen !== null ? money(lead.investmentFen, locale) : null,
    lead.locationId ? names.shortNameOf(lead.locationId) : null,
    lead.clusterId ? names.nameOf(lead.clusterId) : null,
    lead.ownerId === me ? null : (lead.ownerName ?? t("today.noOwner")),
    show === "reply" ? t("today.received", { when: shortDateTime(lead.receivedAt) }) : null,
  ];
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={`/desk/leads/${lead.id}`} prefetch={false} data-row-link="">
          {lead.title}
        </Link>
        <span className={styles.about}>
          {about.filter(Boolean).join(" · ")}
          {show !== "reply" && (
            <>
              {" "}
              · <span className={styles.reference}>{lead.reference}</span>
            </>
          )}
        </span>
        {show === "next" && lead.nextActionOn && (
          <span className={styles.next}>
            {shortDate(lead.nextActionOn)} {lead.nextAction}
          </span>
        )}
      </div>
      <div className={styles.when}>
        {show === "reply" && <DueClock rule="response" due={lead.responseDueAt} now={now} locale={locale} />}
        {show !== "reply" && lead.dueAt && (
          <DueClock rule={clockOf(lead)} due={lead.dueAt} now={now} locale={locale} named />
        )}
      </div>
      <div className={styles.act}>{children}</div>
    </li>
  );
}
