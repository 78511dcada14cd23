import type { Metadata } from "next";
import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import { heldBy, LibraryQuery } from "@/lib/policy/library";
import { nameOf } from "@/lib/policy/names";
import { profileKey } from "@/lib/policy/records";
import { ListPage } from "../_draft/list-page";
import styles from "../policy.module.css";
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
      <Table caption={t("fact.title")} captionHidden narrow="cards">
        <thead>
          <tr>
            <th scope="col">{t("fact.sentence")}</th>
            <th scope="col">{t("fact.place")}</th>
            <th scope="col">{t("evidence.title")}</th>
          </tr>
        </thead>
        <tbody>
          {hits.map((it) => (
            <tr key={profileKey(it)}>
              <th scope="row" data-title data-wide>
                <Link href={recordHref("facts", profileKey(it))} prefetch={false}>
                  {it.text[locale]}
                </Link>
              </th>
              <td data-label={t("fact.place")} className={styles.line}>
                {place(it.locationId)}
              </td>
              <td data-label={t("evidence.title")} data-quiet>
                {t(`confidence.${it.evidence[0]?.confidence ?? "common-knowledge"}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}
