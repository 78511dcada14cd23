import type { Metadata } from "next";
import { z } from "zod";
import { readerLocale } from "@/app/_server/reader";
import { BackLink } from "@/app/_ui/back-link";
import { number } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { words } from "@/app/_ui/words";
import { db, type Rematch } from "@/db";
import { changesOfVersion } from "@/lib/policy/version-changes";
import styles from "../policy.module.css";
import { shelf as openShelf } from "../shelf";
import { publisherNames } from "../version-name";
import { RecordChanges } from "./record-changes";
import { VersionLine } from "./version-line";

const SIZE = 20;
const Query = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "publishing")("versions.title") };
}

export default async function Versions({ searchParams }: { searchParams: Search }) {
  const { t: p, locale, set } = await openShelf();
  const t = words(locale, "publishing");
  const { policy, rematches } = db().read;
  const { page } = Query.parse(await searchParams);
  const all = await policy.versions();
  const shown = all.slice((page - 1) * SIZE, page * SIZE);
  const ids = shown.map(({ id }) => id);
  const [lines, notes, runs, publisher] = await Promise.all([
    policy.revisionLines(shown.at(-1)?.number ?? 0, shown[0]?.number ?? 0),
    policy.notes(ids),
    Promise.all(ids.map((id) => rematches.ofVersion(id))),
    publisherNames(),
  ]);
  const checked = (run: Rematch | null | undefined, id: string) => {
    if (!run || run.total === 0) return null;
    const [leads, total] = [number(run.done, locale), number(run.total, locale)];
    return run.finishedAt
      ? t("versions.checked", { leads: run.done, notes: number(notes.get(id) ?? 0, locale) })
      : t("versions.checking", { done: leads, total });
  };
  return (
    <>
      <PageHeader
        title={t("versions.title")}
        lede={t("versions.lede")}
        back={<BackLink href="/desk/policy">{p("title")}</BackLink>}
        meta={p("count", { count: all.length })}
      />
      <div className={styles.sections}>
        <ol className={styles.entries} reversed start={shown[0]?.number}>
          {shown.map((version, index) => (
            <li key={version.id}>
              <VersionLine
                version={version}
                isInForce={version.id === set.version}
                publisher={publisher(version)}
                locale={locale}
              />
              <RecordChanges
                changes={changesOfVersion(version.number, lines)}
                isFirst={version.number === 1}
                locale={locale}
              />
              {checked(runs[index], version.id) && <p className={styles.aside}>{checked(runs[index], version.id)}</p>}
            </li>
          ))}
        </ol>
        <Pagination
          locale={locale}
          page={page}
          size={SIZE}
          total={all.length}
          href={(to) => `/desk/policy/versions?page=${to}`}
        />
      </div>
    </>
  );
}
