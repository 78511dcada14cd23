import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { date, shortDateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import type { LeadFilter } from "@/lib/leads/list";
import { Arrivals } from "./arrivals";
import { FilterForm } from "./filter-form";
import { FunnelTable } from "./funnel-table";
import { GroupTable } from "./group-table";
import { Headline } from "./headline";
import { type Dimension, groupNames } from "./names";
import { NeedsAttention } from "./needs-attention";
import { PrintButton } from "./print-button";
import { readReport } from "./question";
import styles from "./reports.module.css";
import { StageTable } from "./stage-table";

const NARROW: Record<Dimension, (key: string) => Partial<LeadFilter>> = {
  location: (location) => ({ location }),
  cluster: (cluster) => ({ cluster }),
  source: (source) => ({ source: source as LeadFilter["source"] }),
  owner: (owner) => ({ owner }),
  "close-cause": (cause) => ({ status: "closed", cause: cause as LeadFilter["cause"] }),
};

export async function generateMetadata() {
  return { title: words(await readerLocale(), "reports")("title") };
}

export default async function ReportsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const actor = await requireActor("reports.read");
  const locale = await readerLocale();
  const t = words(locale, "reports");
  const params = await searchParams;
  const [report, set, people] = await Promise.all([
    readReport(db().read, actor, params),
    db().read.policy.current(),
    db().read.accounts.all(),
  ]);
  const { figures, range, now } = report;
  const name = groupNames(set, people, locale);
  const time = shortDateTime(now);
  const lede =
    range.from && range.until
      ? t("lede", { from: date(range.from, locale), until: date(range.until, locale), time })
      : t("lede-all", { time });
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => (typeof value === "string" && value ? [[key, value]] : [])),
  ).toString();
  const group = (dimension: Dimension, rows: typeof figures.byLocation) => (
    <Panel key={dimension} title={t(`by.${dimension}`)} id={dimension} level={2}>
      <GroupTable
        report={report}
        rows={rows}
        name={(key) => name(dimension, key)}
        title={t(`by.${dimension}`)}
        heading={t(dimension === "close-cause" ? "by.cause" : "by.name")}
        narrow={NARROW[dimension]}
        locale={locale}
      />
    </Panel>
  );
  return (
    <Stack>
      <PageHeader
        title={t("title")}
        lede={lede}
        actions={
          <>
            <ButtonLink href={`/desk/reports/matching${query ? `?${query}` : ""}`}>
              {words(locale, "suggestions")("link")}
            </ButtonLink>
            <ButtonLink href={`/desk/reports/export.xlsx${query ? `?${query}` : ""}`}>{t("excel")}</ButtonLink>
            <PrintButton label={t("print")} />
          </>
        }
      />
      <FilterForm report={report} set={set} locale={locale} fixedLocation={actor.locationId !== null} />
      {figures.total.leads === 0 ? (
        <EmptyState
          title={t("empty.title")}
          actions={<ButtonLink href="/desk/reports?period=all">{t("empty.all")}</ButtonLink>}
        >
          {t("empty.why")}
        </EmptyState>
      ) : (
        <>
          <Headline report={report} locale={locale} />
          <Panel title={t("stages.title")} id="stages">
            <StageTable report={report} locale={locale} />
          </Panel>
          <div className={styles.pair}>
            <Panel title={t("funnel.title")} id="funnel">
              <FunnelTable report={report} locale={locale} />
            </Panel>
            <Panel title={t("health.title")} id="health">
              <NeedsAttention report={report} locale={locale} />
            </Panel>
          </div>
          <Panel title={t("arrivals.title")} id="arrivals">
            <Arrivals report={report} locale={locale} />
          </Panel>
          <div className={styles.pair}>
            <Stack>
              {group("location", figures.byLocation)}
              {group("source", figures.bySource)}
              {group("owner", figures.byOwner)}
            </Stack>
            <Stack>
              {group("cluster", figures.byCluster)}
              {figures.byCloseCause.length > 0 && group("close-cause", figures.byCloseCause)}
            </Stack>
          </div>
        </>
      )}
    </Stack>
  );
}
