import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button";
import { Chips } from "@/app/_ui/chips";
import { number, shortDateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { SegmentedLinks } from "@/app/_ui/segmented-links";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import { visibleTo } from "@/lib/access/scope";
import { toQuery } from "@/lib/leads/list";
import { versionNames } from "../policy/version-name";
import { chipsOf } from "./_list/chips";
import { FilterForm } from "./_list/filter-form";
import { LeadTable } from "./_list/lead-table";
import { NothingFound } from "./_list/nothing-found";
import styles from "./_list/page.module.css";
import { filterFrom } from "./_list/read";
import { RowKeys } from "./_list/row-keys";
import { VIEW_NAMES, viewHref, viewOf } from "./_list/views";
import { keyWords } from "./_work/labels";
import { namesFor } from "./_work/names";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "leads")("list.title") };
}

export default async function LeadList({ searchParams }: Props) {
  const actor = await requireActor("leads.read");
  const [locale, params] = await Promise.all([readerLocale(), searchParams]);
  const filter = filterFrom(params);
  const scope = visibleTo(actor);
  const now = new Date();
  const [{ total, rows }, names, versionName] = await Promise.all([
    db().read.leadLists.page(scope, filter, { me: actor.id, now }),
    namesFor(locale),
    versionNames(filter.firstPolicy ? [filter.firstPolicy] : [], locale),
  ]);
  const t = words(locale, "leads");
  const naming = { t, locale, versionName, ...names };
  const query = (change: Partial<typeof filter>) => `/desk/leads${toQuery({ ...filter, ...change })}`;
  const chips = chipsOf(filter, naming);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t("list.title")}
        meta={
          <>
            <span>{t("list.total", { total: number(total, locale) })}</span>
            <span className="print-only">{t("list.printed", { when: shortDateTime(now) })}</span>
          </>
        }
        actions={
          may(actor, "leads.export") &&
          total > 0 && <ButtonLink href={`/desk/leads/export.xlsx${toQuery(filter)}`}>{t("list.export")}</ButtonLink>
        }
      />
      <div className="no-print">
        <SegmentedLinks
          label={t("list.view.label")}
          current={viewOf(filter)}
          links={VIEW_NAMES.map((view) => ({ id: view, href: viewHref(view), text: t(`list.view.${view}`) }))}
        />
      </div>
      <FilterForm
        filter={filter}
        t={t}
        places={actor.locationId ? [] : names.places}
        clusters={names.clusters}
        owners={names.owners}
      />
      <Chips
        label={t("list.chips")}
        chips={chips}
        remove={t("list.remove")}
        clear={chips.length > 1 ? { text: t("list.clear"), href: "/desk/leads" } : undefined}
      />
      {rows.length === 0 ? (
        <NothingFound
          filter={filter}
          total={total}
          isFiltered={chips.length > 0}
          t={t}
          mayLog={may(actor, "leads.log")}
        />
      ) : (
        <>
          <LeadTable rows={rows} filter={filter} locale={locale} now={now} names={names} />
          <Pagination
            locale={locale}
            page={filter.page}
            size={filter.size}
            total={total}
            href={(page) => query({ page })}
          />
          <RowKeys {...keyWords(locale)} />
        </>
      )}
    </div>
  );
}
