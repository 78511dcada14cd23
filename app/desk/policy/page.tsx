import type { Metadata } from "next";
import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { ButtonLink, ButtonRow } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { date } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { SegmentedLinks } from "@/app/_ui/segmented-links";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import { FORMS, kindOfFolder } from "@/lib/policy/forms/forms";
import { heldBy, hitsOf, LIBRARY_KINDS, type LibraryKind, LibraryQuery } from "@/lib/policy/library";
import styles from "./policy.module.css";
import { RecordsTable } from "./records-table";
import { RematchProgress } from "./rematch-progress";
import { SearchForm } from "./search-form";
import { shelf as openShelf } from "./shelf";
import { versionName } from "./version-name";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("title") };
}

export default async function PolicyLibrary({ searchParams }: { searchParams: Search }) {
  const shelf = await openShelf();
  const { set, t, today } = shelf;
  const latest = await db().read.policy.latest();
  const query = LibraryQuery.parse(await searchParams);
  const hits = hitsOf(set, query, today);
  const kind: LibraryKind = query.kind ?? LIBRARY_KINDS.find((it) => hits[it].length > 0) ?? "measures";
  const href = (to: LibraryKind) => `/desk/policy?${new URLSearchParams({ kind: to, ...(query.q && { q: query.q }) })}`;
  const of = kindOfFolder(kind);
  const mayDraft = may(await requireActor("policy.read"), "policy.draft");
  const say = words(shelf.locale, "library");
  const { products, profiles } = set.knowledge;
  const search = query.q ? `?${new URLSearchParams({ q: query.q })}` : "";
  const count = (text: string, n: number) => `${text} ${n}`;
  const knowledge = [
    {
      href: `/desk/policy/products${search}`,
      text: count(t("product.title"), products.filter((it) => heldBy(it, query.q)).length),
    },
    {
      href: `/desk/policy/facts${search}`,
      text: count(t("fact.title"), profiles.filter((it) => heldBy(it, query.q)).length),
    },
    { href: "/desk/policy/reviews", text: say("due.title") },
    { href: "/desk/policy/changes", text: count(t("changes.title"), await db().read.policy.pendingCount()) },
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        meta={
          latest && (
            <>
              <span>{t("publishedOn", { date: date(latest.publishedAt, shelf.locale) })}</span>
              <span>{versionName(latest, shelf.locale)}</span>
              <Link href="/desk/policy/versions" prefetch={false}>
                {words(shelf.locale, "publishing")("versions.title")}
              </Link>
            </>
          )
        }
        actions={knowledge.map(({ href: to, text }) => (
          <ButtonLink key={to} href={to}>
            {text}
          </ButtonLink>
        ))}
      />
      <RematchProgress versionId={set.version} locale={shelf.locale} here="/desk/policy" />
      <div className={styles.top}>
        <SearchForm kind={kind} query={query} shelf={shelf} />
        <SegmentedLinks
          label={t("tabs.label")}
          current={kind}
          links={LIBRARY_KINDS.map((it) => ({ id: it, href: href(it), text: t(`tabs.${it}`), count: hits[it].length }))}
        />
        {mayDraft && (
          <ButtonRow>
            {of && FORMS[of].prefix !== null && (
              <ButtonLink href={`/desk/policy/new/${kind}`}>{say(`new.${of}`)}</ButtonLink>
            )}
            <ButtonLink href="/desk/policy/import">{say("import.title")}</ButtonLink>
          </ButtonRow>
        )}
      </div>
      {hits[kind].length === 0 ? (
        <EmptyState
          title={query.q ? t("search.none", { query: query.q }) : t("count", { count: 0 })}
          actions={<ButtonLink href={`/desk/policy?kind=${kind}`}>{t("search.clear")}</ButtonLink>}
        >
          {t("search.noneWhy")}
        </EmptyState>
      ) : (
        <div className={styles.sections} data-wide>
          <RecordsTable kind={kind} hits={hits} query={query.q} shelf={shelf} />
        </div>
      )}
    </>
  );
}
