import type { Metadata } from "next";
import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import { heldBy, LibraryQuery } from "@/lib/policy/library";
import { ListPage } from "../_draft/list-page";
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
      <Table caption={t("product.title")} captionHidden narrow="cards">
        <thead>
          <tr>
            <th scope="col">{t("product.words")}</th>
            <th scope="col">{t("product.industry")}</th>
            <th scope="col">{t("product.en")}</th>
            <th scope="col" data-num>
              {t("product.weight")}
            </th>
          </tr>
        </thead>
        <tbody>
          {hits.map((it) => (
            <tr key={it.id}>
              <th scope="row" data-title data-wide>
                <Link href={recordHref("products", it.id)} prefetch={false}>
                  {firstOf(it.zh, "、") || firstOf(it.en, ", ")}
                </Link>
              </th>
              <td data-label={t("product.industry")}>{industries.get(it.industry)?.name[locale]}</td>
              <td data-label={t("product.en")} data-wide data-quiet>
                {firstOf(it.en, ", ")}
              </td>
              <td data-label={t("product.weight")} data-num>
                {it.weight}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}
