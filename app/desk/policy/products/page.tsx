import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { words } from "@/app/_ui/words";
import { heldBy, LibraryQuery } from "@/lib/policy/library";
import { ListPage } from "../_draft/list-page";
import { RecordTable } from "../record-table";
import { shelf as openShelf, recordHref } from "../shelf";

/** A record may hold a hundred words: a list shows the first of them. */
const SHOWN = 8;
const firstOf = (list: readonly string[], between: string) =>
  list.slice(0, SHOWN).join(between) + (list.length > SHOWN ? " …" : "");

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("product.title") };
}

export default async function ProductList({ searchParams }: { searchParams: Search }) {
  const shelf = await openShelf();
  const { t, set, locale } = shelf;
  const { q } = LibraryQuery.parse(await searchParams);
  const industries = new Map(set.knowledge.industries.map((it) => [it.id, it]));
  const hits = set.knowledge.products.filter((it) => heldBy([it, industries.get(it.industry)?.name], q));
  return (
    <ListPage
      folder="products"
      title={t("product.title")}
      lede={t("product.lede")}
      query={q}
      count={hits.length}
      shelf={shelf}
    >
      <RecordTable
        caption={t("product.title")}
        heading={t("product.words")}
        records={hits}
        link={({ id, zh, en }) => ({
          key: id,
          href: recordHref("products", id),
          text: firstOf(zh, "、") || firstOf(en, ", "),
        })}
        columns={[
          { heading: t("product.industry"), say: ({ industry }) => industries.get(industry)?.name[locale] },
          { heading: t("product.en"), as: "quiet", say: ({ en }) => firstOf(en, ", ") },
          { heading: t("product.weight"), as: "number", say: ({ weight }) => weight },
        ]}
        shelf={shelf}
      />
    </ListPage>
  );
}
