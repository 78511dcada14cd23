import { Button } from "@/app/_ui/button";
import { DateField, SelectField, TextField } from "@/app/_ui/input";
import type { Words } from "@/app/_ui/words";
import { LeadFilter, PAGE_SIZES, SORTS, STATUS_SETS } from "@/lib/leads/list";
import { SOURCES } from "@/lib/leads/sources";
import { STAGES } from "@/lib/leads/stages";
import { STATUSES } from "@/lib/leads/statuses";
import type { Choice } from "../_work/asks";
import styles from "./filter-form.module.css";

/** Filters that have a field of their own; the others (from reports) travel along hidden. */
const SHOWN: readonly (keyof LeadFilter)[] = [
  "q",
  "stage",
  "status",
  "location",
  "cluster",
  "owner",
  "source",
  "from",
  "until",
  "minFen",
  "sort",
  "size",
  "page",
];
const HIDDEN = (Object.keys(LeadFilter.shape) as (keyof LeadFilter)[]).filter((name) => !SHOWN.includes(name));
const WAN_FEN = 1_000_000;

/** A plain GET form: the list is wholly in its address, without script too. */
export function FilterForm({
  filter,
  t,
  places,
  clusters,
  owners,
}: {
  filter: LeadFilter;
  t: Words;
  /** Empty for those who see one place only. */
  places: readonly Choice[];
  clusters: readonly Choice[];
  owners: readonly Choice[];
}) {
  const choice = (name: "stage" | "location" | "cluster" | "owner" | "source", options: readonly Choice[]) => (
    <SelectField label={t(`list.filter.${name}`)} name={name} defaultValue={filter[name] ?? ""}>
      <option value="">{t("list.filter.any")}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
  const named = (below: string, values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, label: t(`${below}.${value}`) }));
  const none = { value: "none", label: t("list.filter.none") };
  const isNarrowed =
    HIDDEN.some((name) => filter[name]) ||
    SHOWN.some((name) => !["q", "sort", "size", "page", "status"].includes(name) && filter[name]);
  return (
    <form action="/desk/leads" method="get" aria-label={t("list.filter.label")} className={`${styles.form} no-print`}>
      <div className={styles.search}>
        <TextField
          type="search"
          name="q"
          id="list-search"
          label={t("list.filter.q")}
          labelHidden
          placeholder={t("list.filter.qHint")}
          defaultValue={filter.q ?? ""}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button type="submit">{t("list.filter.q")}</Button>
      </div>
      <details className={styles.more} open={isNarrowed || undefined}>
        <summary>{t("list.filter.open")}</summary>
        <div className={styles.fields}>
          {choice("stage", named("stage", STAGES))}
          <SelectField label={t("list.filter.status")} name="status" defaultValue={filter.status}>
            {[...named("list.statusSet", STATUS_SETS), ...named("status", STATUSES)].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          {places.length > 0 && choice("location", [...places, none])}
          {choice("cluster", [...clusters, none])}
          {choice("owner", [{ value: "me", label: t("list.filter.me") }, none, ...owners])}
          {choice("source", named("source", SOURCES))}
          <DateField label={t("list.filter.from")} name="from" defaultValue={filter.from ?? ""} />
          <DateField label={t("list.filter.until")} name="until" defaultValue={filter.until ?? ""} />
          <TextField
            label={t("list.filter.minWan")}
            name="minWan"
            inputMode="numeric"
            defaultValue={filter.minFen ? String(filter.minFen / WAN_FEN) : ""}
          />
          <SelectField label={t("list.filter.sort")} name="sort" defaultValue={filter.sort}>
            {named("list.sort", SORTS).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <SelectField label={t("list.filter.size")} name="size" defaultValue={filter.size}>
            {PAGE_SIZES.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </SelectField>
          {HIDDEN.map(
            (name) =>
              filter[name] !== undefined && <input key={name} type="hidden" name={name} value={String(filter[name])} />,
          )}
          <Button type="submit" tone="primary">
            {t("list.filter.apply")}
          </Button>
        </div>
      </details>
    </form>
  );
}
