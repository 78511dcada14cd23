import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { date, number, shortDateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import { countsOf } from "@/lib/reports/matching";
import { FilterForm } from "../filter-form";
import { filterWords } from "../filter-words";
import { PrintButton } from "../print-button";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
import { suggestionNames } from "./names";
import { narrowed, readMatchingReport } from "./question";
import { RefusalsTable } from "./refusals-table";
import { SubjectFigures } from "./subject-figures";

const ADDRESS = "/desk/reports/matching";

export async function generateMetadata() {
  return { title: words(await readerLocale(), "suggestions")("title") };
}

/** How often the first and the first three suggestions were what the bureau decided. */
export default async function MatchingReportPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const actor = await requireActor("leads.read");
  const locale = await readerLocale();
  const [t, r] = [words(locale, "suggestions"), words(locale, "reports")];
  const params = await searchParams;
  const [report, set] = await Promise.all([readMatchingReport(db().read, actor, params), db().read.policy.current()]);
  const { range, figures } = report;
  const time = shortDateTime(report.now);
  const nameOf = suggestionNames(set, locale);
  const [place, cluster] = [countsOf(figures.cells.place), countsOf(figures.cells.cluster)];
  const answers = figures.refusals.length;
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => (typeof value === "string" && value ? [[key, value]] : [])),
  ).toString();
  return (
    <Stack>
      <PageHeader
        back={may(actor, "reports.read") ? <BackLink href="/desk/reports">{r("title")}</BackLink> : undefined}
        title={t("title")}
        lede={
          range.from && range.until
            ? t("lede", { from: date(range.from, locale), until: date(range.until, locale), time })
            : t("lede-all", { time })
        }
        actions={
          <>
            <ButtonLink href={`${ADDRESS}/export.xlsx${query ? `?${query}` : ""}`}>{r("excel")}</ButtonLink>
            <PrintButton label={r("print")} />
          </>
        }
      />
      <FilterForm
        action={ADDRESS}
        report={report}
        set={set}
        locale={locale}
        fixedLocation={actor.locationId !== null}
      />
      <p className={reports.period}>{filterWords(report, set, locale)}</p>
      {answers === 0 ? (
        <EmptyState
          title={r("empty.title")}
          actions={<ButtonLink href={`${ADDRESS}?period=all`}>{r("empty.all")}</ButtonLink>}
        >
          {r("empty.why")}
        </EmptyState>
      ) : (
        <>
          {place.judged + cluster.judged === 0 ? (
            <EmptyState
              title={t("empty.title")}
              actions={
                place.open > 0 && (
                  <ButtonLink href={recordsOf(report, narrowed("place", "open"))}>
                    {t("empty.open", { n: number(place.open, locale) })}
                  </ButtonLink>
                )
              }
            >
              {t("empty.why")}
            </EmptyState>
          ) : (
            <>
              <Notice title={t("bias.title")}>
                <p>{t("bias.first")}</p>
                <p>{t("bias.follow")}</p>
              </Notice>
              <SubjectFigures report={report} subject="place" nameOf={nameOf} locale={locale} />
              <SubjectFigures report={report} subject="cluster" nameOf={nameOf} locale={locale} />
            </>
          )}
          <Panel title={t("refusals.title")} id="refusals">
            <RefusalsTable report={report} locale={locale} />
          </Panel>
        </>
      )}
    </Stack>
  );
}
