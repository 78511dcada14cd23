import { Button } from "@/app/_ui/button";
import { SelectField, TextField } from "@/app/_ui/input";
import type { LibraryKind, LibraryQuery } from "@/lib/policy/library";
import { MEASURE_TYPES, POLICY_LEVELS } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** Search over everything; measures can be filtered too. A plain form, so the question lives in the address. */
export function SearchForm({ kind, query, shelf }: { kind: LibraryKind; query: LibraryQuery; shelf: Shelf }) {
  const { t } = shelf;
  return (
    <search>
      <form action="/desk/policy" method="get" className={styles.tools}>
        <TextField
          type="search"
          name="q"
          label={t("search.label")}
          placeholder={t("search.hint")}
          defaultValue={query.q}
        />
        {kind === "measures" && (
          <>
            <SelectField name="offer" label={t("filter.standing")} defaultValue={query.offer ?? ""}>
              <option value="">{t("filter.any")}</option>
              <option value="yes">{t("filter.offerable")}</option>
              <option value="no">{t("filter.notOfferable")}</option>
            </SelectField>
            <SelectField name="level" label={t("filter.level")} defaultValue={query.level ?? ""}>
              <option value="">{t("filter.any")}</option>
              {POLICY_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`level.${level}`)}
                </option>
              ))}
            </SelectField>
            <SelectField name="type" label={t("column.type")} defaultValue={query.type ?? ""}>
              <option value="">{t("filter.any")}</option>
              {MEASURE_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`type.${type}`)}
                </option>
              ))}
            </SelectField>
          </>
        )}
        <input type="hidden" name="kind" value={kind} />
        <Button type="submit" tone="primary">
          {t("search.go")}
        </Button>
      </form>
    </search>
  );
}
