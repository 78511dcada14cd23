import { Button } from "@/app/_ui/button";
import { DateField, SelectField } from "@/app/_ui/input";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import { PERIODS } from "@/lib/reports/filter";
import type { Report } from "./question";
import styles from "./reports.module.css";

/** A plain GET form: the whole report is in its address. */
export function FilterForm({
  action = "/desk/reports",
  report,
  set,
  locale,
  fixedLocation,
}: {
  /** The report that the form asks for. */
  action?: string;
  report: Pick<Report, "filter" | "range">;
  set: PolicySet;
  locale: Locale;
  fixedLocation: boolean;
}) {
  const t = words(locale, "reports");
  const { filter, range } = report;
  return (
    <form action={action} method="get" className={styles.filters} aria-label={t("filter.title")}>
      <SelectField label={t("period.label")} name="period" defaultValue={filter.period}>
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {t(`period.${period}`)}
          </option>
        ))}
      </SelectField>
      <DateField
        label={t("filter.from")}
        name="from"
        defaultValue={filter.period === "custom" ? (range.from ?? "") : ""}
        className={styles.custom}
      />
      <DateField
        label={t("filter.until")}
        name="until"
        defaultValue={filter.period === "custom" ? (range.until ?? "") : ""}
        className={styles.custom}
      />
      {!fixedLocation && (
        <SelectField label={t("filter.location")} name="location" defaultValue={filter.location ?? ""}>
          <option value="">{t("filter.all")}</option>
          {set.locations.map((location) => (
            <option key={location.id} value={location.id}>
              {location.shortName[locale]}
            </option>
          ))}
          <option value="none">{t("filter.none")}</option>
        </SelectField>
      )}
      <SelectField label={t("filter.cluster")} name="cluster" defaultValue={filter.cluster ?? ""}>
        <option value="">{t("filter.all")}</option>
        {set.clusters.map((cluster) => (
          <option key={cluster.id} value={cluster.id}>
            {cluster.name[locale]}
          </option>
        ))}
        <option value="none">{t("filter.none")}</option>
      </SelectField>
      <Button type="submit">{t("filter.apply")}</Button>
    </form>
  );
}
