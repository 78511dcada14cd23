import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { words } from "@/app/_ui/words";
import { heldBy, LibraryQuery } from "@/lib/policy/library";
import { nameOf } from "@/lib/policy/names";
import { profileKey } from "@/lib/policy/records";
import { ListPage } from "../_draft/list-page";
import { RecordTable } from "../record-table";
import { shelf as openShelf, recordHref } from "../shelf";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("fact.title") };
}

export default async function FactList({ searchParams }: { searchParams: Search }) {
  const shelf = await openShelf();
  const { t, set, locale } = shelf;
  const { q } = LibraryQuery.parse(await searchParams);
  const place = (id: string) => nameOf(set, id, locale);
  const hits = set.knowledge.profiles.filter((it) => heldBy([it, place(it.locationId)], q));
  return (
    <ListPage folder="facts" title={t("fact.title")} lede={t("fact.lede")} query={q} count={hits.length} shelf={shelf}>
      <RecordTable
        caption={t("fact.title")}
        heading={t("fact.sentence")}
        records={hits}
        link={(it) => ({ key: profileKey(it), href: recordHref("facts", profileKey(it)), text: it.text[locale] })}
        columns={[
          { heading: t("fact.place"), as: "line", say: ({ locationId }) => place(locationId) },
          {
            heading: t("evidence.title"),
            as: "quiet",
            say: ({ evidence }) => t(`confidence.${evidence[0]?.confidence ?? "common-knowledge"}`),
          },
        ]}
        shelf={shelf}
      />
    </ListPage>
  );
}
