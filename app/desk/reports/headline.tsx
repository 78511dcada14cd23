import { exactMoney, money, number } from "@/app/_ui/format";
import { Stat, StatRow } from "@/app/_ui/stat";
import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { isBefore } from "@/lib/leads/stages";
import { add, NO_SUMS, responseRate, type Sums } from "@/lib/reports/figures";
import { type Report, recordsOf } from "./question";
import { share } from "./share";

/** "3.5 working hours", or minutes when under one hour. */
export function workingTime(minutes: number, t: Words, locale: Locale): string {
  return minutes < 60 ? t("minutes", { n: minutes }) : t("hours", { n: number(minutes / 60, locale, 1) });
}

export function Headline({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const { figures, present, before } = report;
  const { rate, due } = responseRate(figures, present);
  const signed = figures.byStage.filter((row) => !isBefore(row.stage, "signed")).reduce<Sums>(add, NO_SUMS);
  const median = figures.responseMedianMinutes;
  return (
    <StatRow>
      <Stat
        label={t("stat.leads")}
        value={number(figures.total.leads, locale)}
        href={recordsOf(report, {})}
        note={before === null ? undefined : t("stat.leads-before", { n: before })}
      />
      <Stat
        label={t("stat.amount")}
        value={
          <span title={exactMoney(figures.total.claimedFen, locale)}>{money(figures.total.claimedFen, locale)}</span>
        }
        href={recordsOf(report, { sort: "amount" })}
        note={figures.total.undisclosed > 0 ? t("stat.undisclosed", { n: figures.total.undisclosed }) : undefined}
      />
      <Stat
        label={t("stat.rate")}
        value={share(figures.answeredInTime, due, locale)}
        href={rate === null ? undefined : recordsOf(report, { answer: "in-time" })}
        note={rate === null ? t("stat.rate-none") : t("stat.rate-due", { n: due })}
        tone={rate !== null && rate >= 0.95 ? "celadon" : undefined}
      />
      <Stat
        label={t("stat.median")}
        value={median === null ? "–" : workingTime(median, t, locale)}
        href={median === null ? undefined : recordsOf(report, { answer: "answered" })}
        note={
          figures.responseP90Minutes === null
            ? t("stat.none")
            : t("stat.p90", { time: workingTime(figures.responseP90Minutes, t, locale) })
        }
      />
      <Stat
        label={t("stat.overdue")}
        value={number(present.overdue, locale)}
        href={recordsOf(report, { status: "running", overdue: "1" })}
        note={t("stat.overdue-note", { n: present.unansweredLate })}
        tone={present.overdue > 0 ? "seal" : undefined}
      />
      <Stat
        label={t("stat.signed")}
        value={number(signed.leads, locale)}
        href={recordsOf(report, { reached: "signed" })}
        note={t("stat.signed-note", { amount: money(signed.contractedFen, locale) })}
      />
    </StatRow>
  );
}
