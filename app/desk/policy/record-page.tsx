import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readerLocale } from "@/app/_server/reader";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { db } from "@/db";
import type { LibraryKind, LibraryRecord } from "@/lib/policy/library";
import { nameOf } from "@/lib/policy/names";
import { shelf as openShelf, type Shelf } from "./shelf";

export type RecordParams = { params: Promise<{ id: string }> };

/** One record of the version in force, with what every page of the library needs; 404 when there is none. */
export async function takeRecord<K extends LibraryKind>(
  kind: K,
  params: RecordParams["params"],
): Promise<{ record: LibraryRecord<K>; shelf: Shelf }> {
  const shelf = await openShelf();
  const id = decodeURIComponent((await params).id);
  const record = (shelf.set[kind] as LibraryRecord<K>[]).find((it) => it.id === id);
  return { record: record ?? notFound(), shelf };
}

/** The record's name for the window's title. */
export async function recordTitle({ params }: RecordParams): Promise<Metadata> {
  const [set, locale] = await Promise.all([db().read.policy.current(), readerLocale()]);
  const id = decodeURIComponent((await params).id);
  const source = set.sources.find((it) => it.id === id);
  return { title: source?.title ?? nameOf(set, id, locale) };
}

export function RecordHeader({
  title,
  kind,
  meta,
  shelf,
}: {
  title: string;
  kind: LibraryKind;
  meta?: ReactNode;
  shelf: Shelf;
}) {
  return (
    <PageHeader
      title={title}
      meta={meta}
      back={
        <BackLink href={`/desk/policy?kind=${kind}`}>{`${shelf.t("title")} · ${shelf.t(`tabs.${kind}`)}`}</BackLink>
      }
    />
  );
}
