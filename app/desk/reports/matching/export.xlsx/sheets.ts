import { type ReadySheet, ready, type SheetColumn } from "@/app/_server/spreadsheet";
import { shortDateTime } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { BEHAVIOURS } from "@/lib/matching/result";
import type { PolicySet } from "@/lib/policy/reference";
import {
  type Band,
  bands,
  brier,
  byMonth,
  bySuggested,
  type Counts,
  countsOf,
  type Pair,
  pairs,
  type RefusalRow,
  refusalRow,
  type SuggestedRow,
} from "@/lib/reports/matching";
import { SUBJECTS, type Subject } from "@/lib/suggestions/outcomes";
import { filterWords } from "../../filter-words";
import { bandName } from "../certainty-table";
import { suggestionNames } from "../names";
import type { MatchingReport } from "../question";
import { COLUMNS } from "../refusals-table";
import { deciderRows, versionRows } from "../splits";

/** Percent with one decimal; empty where there is nothing to have a share of. */
const share = (n: number, of: number) => (of === 0 ? null : Math.round((n / of) * 1000) / 10);

type Named = { name: string; counts: Counts };

/** One sheet a table of the report, each with its title, filters, time and author. */
export function matchingSheets(report: MatchingReport, set: PolicySet, who: string, locale: Locale): ReadySheet[] {
  const [t, r, m] = [words(locale, "suggestions"), words(locale, "reports"), words(locale, "matching")];
  const nameOf = suggestionNames(set, locale);
  const lines = [
    r("file.filter", { filter: filterWords(report, set, locale) }),
    r("file.made", { time: shortDateTime(report.now), who }),
    t("bias.follow"),
  ];
  const { cells, refusals } = report.figures;
  const num = <T>(heading: string, of: (row: T) => number | null): SheetColumn<T> => ({
    heading,
    width: 14,
    kind: "number",
    of,
  });
  const text = <T>(heading: string, of: (row: T) => string): SheetColumn<T> => ({
    heading,
    width: 32,
    kind: "text",
    of,
  });
  const counted = <T extends { counts: Counts }>(): SheetColumn<T>[] => [
    num(t("column.judged"), ({ counts }) => counts.judged),
    num(t("column.first"), ({ counts }) => counts.first),
    num(`${t("column.first")} %`, ({ counts }) => share(counts.first, counts.judged)),
    num(t("column.three"), ({ counts }) => counts.shortlisted),
    num(`${t("column.three")} %`, ({ counts }) => share(counts.shortlisted, counts.judged)),
  ];
  const named = (title: string, heading: string, rows: Named[], more: SheetColumn<Named>[] = []) =>
    ready<Named>({
      name: title,
      title,
      lines,
      columns: [text(heading, ({ name }) => name), ...counted<Named>(), ...more],
      rows,
    });
  const about = (subject: Subject, title: string) => `${t(`subject.${subject}-short`)}·${title}`;
  const undecided = [
    num<Named>(t("column.open"), ({ counts }) => counts.open),
    num<Named>(t("stat.unjudged"), ({ counts }) => counts.unjudged),
  ];
  const whole = SUBJECTS.map((subject) => ({ name: t(`subject.${subject}`), counts: countsOf(cells[subject]) }));
  const ofSubject = (subject: Subject): ReadySheet[] => [
    named(
      about(subject, t("months.title")),
      t("months.month"),
      byMonth(cells[subject]).map((row) => ({ name: row.month, counts: row })),
      undecided,
    ),
    ready<SuggestedRow & { counts: Counts }>({
      name: about(subject, t("suggested.short")),
      title: t(`suggested.${subject}`),
      lines,
      columns: [
        text(t("suggested.name"), ({ id }) => nameOf(subject, id)),
        ...counted(),
        text(t("suggested.instead"), ({ instead }) => (instead ? nameOf(subject, instead.id) : "")),
        num(t("column.leads"), ({ instead }) => instead?.leads ?? null),
        num(t("suggested.decided-for"), ({ decidedFor }) => decidedFor),
      ],
      rows: bySuggested(cells[subject]).map((row) => ({ ...row, counts: row })),
    }),
    ready<Pair>({
      name: about(subject, t("pairs.short")),
      title: t("pairs.title"),
      lines,
      columns: [
        text(t("pairs.suggested"), ({ suggested }) => nameOf(subject, suggested)),
        text(t("pairs.decided"), ({ decided }) => nameOf(subject, decided)),
        num(t("column.leads"), ({ leads }) => leads),
      ],
      rows: pairs(cells[subject]),
    }),
    ready<Band>({
      name: about(subject, t("certainty.short")),
      title: t("certainty.title"),
      lines: [...lines, t("certainty.brier", { score: (brier(cells[subject]) ?? 0).toFixed(3) })],
      columns: [
        text(t("certainty.band"), ({ band }) => bandName(band)),
        num(t("column.judged"), ({ leads }) => leads),
        num(`${t("certainty.said")} %`, ({ said }) => Math.round(said * 1000) / 10),
        num(t("certainty.right"), ({ right }) => right),
        num(`${t("certainty.right")} %`, ({ right, leads }) => share(right, leads)),
      ],
      rows: bands(cells[subject]),
    }),
    named(about(subject, t("version.short")), t("version.name"), versionRows(report, subject, locale)),
  ];
  return [
    named(t("title"), t("subject.title"), whole, undecided),
    ...ofSubject("place"),
    named(t("decider.title"), t("decider.name"), deciderRows(report, locale)),
    ...ofSubject("cluster"),
    ready<RefusalRow>({
      name: t("refusals.short"),
      title: t("refusals.title"),
      lines,
      columns: [
        text(t("refusals.behaviour"), ({ behaviour }) => m(`behaviour.${behaviour}`)),
        ...COLUMNS.map(({ of }) => num<RefusalRow>(t(`refusals.${of}`), (row) => row[of])),
      ],
      rows: BEHAVIOURS.map((behaviour) => refusalRow(refusals, behaviour)),
    }),
  ];
}
