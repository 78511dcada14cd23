import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { date, dateTime } from "@/app/_ui/format";
import { bureau } from "@/app/_ui/frame/bureau";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { StatusMark } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Inquiry, Lead } from "@/db";
import type { Locale } from "@/lib/languages";
import { nameOf } from "@/lib/policy/names";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "./status.module.css";

/** The office's own statuses in the investor's words; what is being checked looks like any other inquiry. */
function standing(lead: Lead): string {
  if (lead.status === "invalid" || lead.status === "closed") return "status.closed";
  if (lead.status === "active" || lead.status === "held") return `stage.${lead.stage}`;
  return `status.${lead.status}`;
}

const latest = (...moments: (Date | null)[]) => new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));

/** Where an inquiry stands: stage, promise, last update, who has it. */
export function Where({
  locale,
  inquiry,
  lead,
  set,
  now,
}: {
  locale: Locale;
  inquiry: Inquiry;
  lead: Lead;
  set: PolicySet;
  now: Date;
}) {
  const say = words(locale, "status");
  const isOpen = lead.status !== "closed" && lead.status !== "invalid" && lead.status !== "duplicate";
  const isLate = isOpen && !lead.respondedAt && inquiry.answerBy < now;
  const facts: FactLine[] = [
    { term: say("where.received"), value: dateTime(lead.receivedAt, locale) },
    lead.respondedAt
      ? { term: say("where.answered"), value: dateTime(lead.respondedAt, locale) }
      : { term: say("where.promised"), value: dateTime(inquiry.answerBy, locale) },
    {
      term: say("where.place"),
      value: lead.isAccepted && lead.locationId ? nameOf(set, lead.locationId, locale) : say("where.city"),
    },
    {
      term: say("where.updated"),
      value: date(latest(lead.receivedAt, lead.stageSince, lead.respondedAt, lead.lastTouchAt), locale),
    },
  ];
  return (
    <>
      <PageHeader title={lead.reference} meta={say("title")} />
      <section aria-labelledby="where">
        <h2 id="where">{say("where.title")}</h2>
        <p className={styles.standing}>
          <StatusMark tone={isOpen ? "celadon" : "quiet"} shape={isOpen ? "half" : "full"}>
            {say(standing(lead))}
          </StatusMark>
        </p>
        {isLate && <Notice tone="warn">{say("where.late", { tel: bureau(locale).tel.text })}</Notice>}
        <DescriptionList facts={facts} />
        <p className={styles.hint}>{say("yourPart")}</p>
      </section>
    </>
  );
}
