import { conditionLines } from "@/app/_ui/condition-lines";
import { DescriptionList } from "@/app/_ui/facts";
import type { Eligibility } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** Who can claim it, line by line. */
export function Conditions({ eligibility, shelf }: { eligibility: Eligibility; shelf: Shelf }) {
  const lines = conditionLines(eligibility, shelf.locale);
  if (lines.length === 0) return <p>{shelf.t("measure.noConditions")}</p>;
  const facts = lines.map(({ term, values }) => ({
    term,
    value:
      values.length === 1 ? (
        values[0]
      ) : (
        <ul className={styles.several}>
          {values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      ),
  }));
  return <DescriptionList facts={facts} />;
}
