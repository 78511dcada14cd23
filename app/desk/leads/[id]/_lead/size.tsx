import { readFactsOf } from "@/app/_server/read-facts";
import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { amountIn, number } from "@/app/_ui/format";
import { Money } from "@/app/_ui/money";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Lead, Match } from "@/db";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";

/** The size of it, as said. What was not said is not shown as zero; what was only read in the words says so. */
export function Size({
  lead,
  match,
  set,
  locale,
}: {
  lead: Lead;
  match: Match | null;
  /** The policy library the match was made with. */
  set: PolicySet;
  locale: Locale;
}) {
  const t = words(locale, "leads");
  const read = match ? readFactsOf(set, match.result.facts, locale, match.input.decided) : [];
  const readAs = (name: string) => {
    const fact = read.find((each) => each.name === name);
    return fact ? t("page.readUnchecked", { value: fact.value }) : null;
  };
  const claimed = <Money fen={lead.investmentFen ?? 0} locale={locale} claimed={words(locale, "ui")("claimed")} />;
  const amount =
    lead.amount !== null
      ? amountIn(lead.amount, lead.currency ?? "CNY", locale)
      : lead.investmentFen !== null
        ? claimed
        : (readAs("amount") ?? readAs("first-phase") ?? t("list.undisclosed"));
  const land = lead.landMu !== null ? t("page.mu", { n: number(lead.landMu, locale, 1) }) : readAs("land");
  const floor =
    lead.floorAreaM2 !== null ? t("page.m2", { n: number(lead.floorAreaM2, locale) }) : readAs("floor-area");
  const jobs = lead.jobs !== null ? t("page.people", { n: number(lead.jobs, locale) }) : readAs("jobs");
  const lines: (FactLine | null)[] = [
    { term: t("page.amount"), value: amount },
    lead.contractFen !== null
      ? { term: t("page.contract"), value: <Money fen={lead.contractFen} locale={locale} /> }
      : null,
    lead.paidInFen !== null ? { term: t("page.paidIn"), value: <Money fen={lead.paidInFen} locale={locale} /> } : null,
    land ? { term: t("page.land"), value: land } : null,
    floor ? { term: t("page.floor"), value: floor } : null,
    jobs ? { term: t("page.jobs"), value: jobs } : null,
  ];
  return (
    <Panel title={t("page.size")} id="size">
      <DescriptionList facts={lines.filter((line) => line !== null)} />
    </Panel>
  );
}
