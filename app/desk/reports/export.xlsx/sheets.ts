import { type ReadySheet, ready, type SheetColumn } from "@/app/_server/spreadsheet";
import { shortDateTime } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Account } from "@/db";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES } from "@/lib/leads/stages";
import type { PolicySet } from "@/lib/policy/reference";
import { funnel, type Group, stageRows } from "@/lib/reports/figures";
import { filterWords } from "../filter-words";
import { type Dimension, groupNames } from "../names";
import type { Report } from "../question";

const TEN_THOUSAND_YUAN = 1_000_000;

/** One sheet a table of the report, each with its title, filters, time and author. */
export function reportSheets(
  report: Report,
  set: PolicySet,
  people: Account[],
  who: string,
  locale: Locale,
): ReadySheet[] {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const name = groupNames(set, people, locale);
  const lines = [
    t("file.filter", { filter: filterWords(report, set, locale) }),
    t("file.made", { time: shortDateTime(report.now), who }),
  ];
  const { figures } = report;
  const amounts: SheetColumn<Group>[] = [
    { heading: t("by.leads"), width: 12, kind: "number", of: (row) => row.leads },
    { heading: t("stages.claimed"), width: 18, kind: "number", of: (row) => row.claimedFen / TEN_THOUSAND_YUAN },
    { heading: t("stages.contracted"), width: 18, kind: "number", of: (row) => row.contractedFen / TEN_THOUSAND_YUAN },
    { heading: t("stages.evidenced"), width: 18, kind: "number", of: (row) => row.evidencedFen / TEN_THOUSAND_YUAN },
  ];
  const stageName = (stage: string) => `${STAGE_CODES[stage as keyof typeof STAGE_CODES]} ${leads(`stage.${stage}`)}`;
  const stages = stageRows(figures.byStage).map((row) => ({ ...row, key: row.stage }));
  const group = (dimension: Dimension, rows: Group[]) =>
    ready<Group>({
      name: t(`by.${dimension}`),
      title: t(`by.${dimension}`),
      lines,
      columns: [{ heading: t("by.name"), width: 30, kind: "text", of: (row) => name(dimension, row.key) }, ...amounts],
      rows,
    });
  const reached = funnel(figures.byStage);
  return [
    ready<Group>({
      name: t("stages.title"),
      title: t("title"),
      lines,
      columns: [
        { heading: t("stages.stage"), width: 26, kind: "text", of: (row) => stageName(row.key ?? "") },
        ...amounts,
      ],
      rows: [...stages],
    }),
    ready<(typeof reached)[number]>({
      name: t("funnel.title"),
      title: t("funnel.title"),
      lines,
      columns: [
        { heading: t("funnel.stage"), width: 26, kind: "text", of: (row) => stageName(row.stage) },
        { heading: t("funnel.leads"), width: 12, kind: "number", of: (row) => row.leads },
        {
          heading: `${t("funnel.share")} %`,
          width: 12,
          kind: "number",
          of: (row) => (row.share === null ? null : Math.round(row.share * 1000) / 10),
        },
      ],
      rows: reached,
    }),
    group("location", figures.byLocation),
    group("cluster", figures.byCluster),
    group("source", figures.bySource),
    group("owner", figures.byOwner),
    ...(figures.byCloseCause.length > 0 ? [group("close-cause", figures.byCloseCause)] : []),
  ];
}
