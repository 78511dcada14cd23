import type { Locale } from "@/lib/languages";
import type { Eligibility, Measure } from "@/lib/policy/reference";
import { amountIn, money } from "./format";
import { words } from "./words";

/** "2023 to 2027", "until 2027" or nothing: as far as the record knows. */
export function termOf({ validFrom, validTo }: Pick<Measure, "validFrom" | "validTo">, locale: Locale): string {
  const t = words(locale, "policy");
  if (validFrom && validTo) return t("term.both", { from: validFrom, to: validTo });
  if (validTo) return t("term.to", { to: validTo });
  return validFrom ? t("term.from", { from: validFrom }) : "";
}

/** Who can claim a measure, line by line; a condition the document does not state is left out, never guessed. */
export function conditionLines(eligibility: Eligibility, locale: Locale): { term: string; values: string[] }[] {
  const t = words(locale, "policy");
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
  const said = lines.flatMap(([name, value]) => (value ? [{ term: t(`measure.${name}`), values: [value] }] : []));
  if (eligibility.other.length === 0) return said;
  return [...said, { term: t("measure.other"), values: eligibility.other.map((it) => it[locale]) }];
}
