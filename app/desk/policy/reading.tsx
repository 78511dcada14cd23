import { DescriptionList } from "@/app/_ui/facts";
import { words } from "@/app/_ui/words";
import { nameOf } from "@/lib/matching/naming";
import type { Measure } from "@/lib/policy/reference";
import { choiceSaid, labelOf } from "./_form/shown";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** How matching reads a measure: what it is to an investor, for which lines of business, what must be asked. */
export function MeasureReading({ measure, shelf }: { measure: Measure; shelf: Shelf }) {
  const { t, set, locale } = shelf;
  const say = words(locale, "library");
  const { divisions, lines, linesExcluded, asks } = measure.eligibility;
  const between = locale === "en" ? "; " : "、";
  const named = (ids?: readonly string[] | null) =>
    (ids ?? []).map((id) => nameOf(set, "industry", id, locale)).join(between);
  const facts = [
    { name: "nature", value: measure.nature ? choiceSaid(t, say, "nature", measure.nature) : "" },
    { name: "eligibility.divisions", value: (divisions ?? []).join(between) },
    { name: "eligibility.lines", value: named(lines) },
    { name: "eligibility.linesExcluded", value: named(linesExcluded) },
    { name: "eligibility.asks", value: (asks ?? []).map((ask) => choiceSaid(t, say, "ask", ask)).join(between) },
  ].filter(({ value }) => value !== "");
  return (
    <>
      <p className={styles.aside}>{t("measure.readingNote")}</p>
      <DescriptionList
        facts={facts.map(({ name, value }) => ({ term: labelOf(say, "measure", name.split(".")) ?? name, value }))}
      />
    </>
  );
}
