import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { amountIn, money } from "@/app/_ui/format";
import type { Eligibility } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** Who can claim it, line by line; a condition the document does not state is left out, never guessed. */
export function Conditions({ eligibility, shelf }: { eligibility: Eligibility; shelf: Shelf }) {
  const { t, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  const list = (names: { [key: string]: string }[]) => names.map((it) => it[locale]).join(between);
  const yuan = (value: number | null) => value !== null && money(value * 100, locale);
  const lines: [string, string | false][] = [
    ["minInvestmentCNY", yuan(eligibility.minInvestmentCNY)],
    [
      "minForeignInvestmentUSD",
      eligibility.minForeignInvestmentUSD !== null && amountIn(eligibility.minForeignInvestmentUSD, "USD", locale),
    ],
    ["minNewEquipmentCNY", yuan(eligibility.minNewEquipmentCNY)],
    ["minJobs", eligibility.minJobs !== null && t("measure.jobs", { count: eligibility.minJobs })],
    ["sectors", eligibility.sectorNames.length > 0 && list(eligibility.sectorNames)],
    ["sectorsExcluded", eligibility.sectorsExcludedNames.length > 0 && list(eligibility.sectorsExcludedNames)],
    ["foreignInvestedOnly", eligibility.foreignInvestedOnly === true && t("measure.yes")],
    ["mustBeInPark", eligibility.mustBeInPark === true && t("measure.yes")],
    ["period", eligibility.period?.[locale] ?? false],
  ];
  const facts: FactLine[] = lines.flatMap(([name, value]) => (value ? [{ term: t(`measure.${name}`), value }] : []));
  if (eligibility.other.length > 0) {
    facts.push({
      term: t("measure.other"),
      value: (
        <ul className={styles.several}>
          {eligibility.other.map((it) => (
            <li key={it.en}>{it[locale]}</li>
          ))}
        </ul>
      ),
    });
  }
  return facts.length > 0 ? <DescriptionList facts={facts} /> : <p>{t("measure.noConditions")}</p>;
}
