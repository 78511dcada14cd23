import { Panel, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { countsOf } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import reports from "../reports.module.css";
import { CertaintyTable } from "./certainty-table";
import { Headline } from "./headline";
import { Months } from "./months";
import type { NameOf } from "./names";
import { PairsTable } from "./pairs-table";
import type { MatchingReport } from "./question";
import { SplitTable } from "./split-table";
import { deciderRows, versionRows } from "./splits";
import { SuggestedTable } from "./suggested-table";

type Props = { report: MatchingReport; subject: Subject; nameOf: NameOf; locale: Locale };

/** Everything about the suggestions of one kind: places, or clusters. */
export function SubjectFigures({ report, subject, nameOf, locale }: Props) {
  const t = words(locale, "suggestions");
  const each = { report, subject, nameOf, locale };
  /** Both subjects have the same parts: for who jumps from part to part, each says whose it is. */
  const titled = (title: string) => (
    <>
      {title}
      <span className="visually-hidden"> · {t(`subject.${subject}`)}</span>
    </>
  );
  const isJudged = countsOf(report.figures.cells[subject]).judged > 0;
  const version = (
    <Panel title={titled(t("version.title"))} id={`${subject}-versions`} level={3}>
      <SplitTable
        report={report}
        subject={subject}
        title={`${t(`subject.${subject}`)} · ${t("version.title")}`}
        heading={t("version.name")}
        rows={versionRows(report, subject, locale)}
        locale={locale}
      />
    </Panel>
  );
  return (
    <Panel title={t(`subject.${subject}`)} id={subject}>
      <Stack>
        <Headline {...each} />
        {!isJudged && <p>{t("nothing-judged")}</p>}
        {isJudged && (
          <>
            <Panel title={titled(t("months.title"))} id={`${subject}-months`} level={3}>
              <Months {...each} />
            </Panel>
            <Panel title={titled(t(`suggested.${subject}`))} id={`${subject}-suggested`} level={3}>
              <SuggestedTable {...each} />
            </Panel>
            <div className={reports.pair}>
              <Panel title={titled(t("pairs.title"))} id={`${subject}-pairs`} level={3}>
                <PairsTable {...each} />
              </Panel>
              <Stack>
                <Panel title={titled(t("certainty.title"))} id={`${subject}-certainty`} level={3}>
                  <CertaintyTable {...each} />
                </Panel>
                {subject === "place" && (
                  <Panel title={titled(t("decider.title"))} id="place-deciders" level={3}>
                    <SplitTable
                      report={report}
                      subject="place"
                      title={t("decider.title")}
                      heading={t("decider.name")}
                      rows={deciderRows(report, locale)}
                      locale={locale}
                    />
                  </Panel>
                )}
                {version}
              </Stack>
            </div>
          </>
        )}
      </Stack>
    </Panel>
  );
}
