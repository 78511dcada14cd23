import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import type { Words } from "@/app/_ui/words";
import { type LeadFilter, toQuery } from "@/lib/leads/list";

/** Why there are no rows, and the way on: another page, fewer filters, every status, a new lead. */
export function NothingFound({
  filter,
  total,
  isFiltered,
  t,
  mayLog,
}: {
  filter: LeadFilter;
  total: number;
  isFiltered: boolean;
  t: Words;
  mayLog: boolean;
}) {
  if (total > 0) {
    return (
      <EmptyState
        title={t("list.past.title")}
        actions={<ButtonLink href={`/desk/leads${toQuery({ ...filter, page: 1 })}`}>{t("list.past.first")}</ButtonLink>}
      />
    );
  }
  const log = mayLog && <ButtonLink href="/desk/leads/new">{t("list.empty.new")}</ButtonLink>;
  if (!isFiltered) {
    return (
      <EmptyState title={t("list.none.title")} actions={log}>
        {t("list.none.body")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("list.empty.title")}
      actions={
        <>
          {filter.status !== "all" && (
            <ButtonLink href={`/desk/leads${toQuery({ ...filter, status: "all", page: 1 })}`}>
              {t("list.empty.everywhere")}
            </ButtonLink>
          )}
          {log}
        </>
      }
    >
      {filter.q ? t("list.empty.search", { q: filter.q }) : t("list.empty.body")}
    </EmptyState>
  );
}
