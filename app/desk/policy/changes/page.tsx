import type { Metadata } from "next";
import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { shortDateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { Actions } from "@/app/desk/_parts/actions";
import { askWords } from "@/app/desk/leads/_work/labels";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import { visibleTo } from "@/lib/access/scope";
import { recordIn } from "@/lib/policy/records";
import { foreseenNow } from "@/lib/previews/foreseen";
import { PreviewQuery } from "@/lib/previews/input";
import { readPreview } from "@/lib/previews/read";
import { seenOf } from "@/lib/previews/target";
import { discardAsk, publishAsk } from "../_draft/asks";
import { Differences } from "../_draft/differences";
import styles from "../policy.module.css";
import { recordPlace } from "../record-place";
import { recordSaid } from "../record-said";
import { RematchProgress } from "../rematch-progress";
import { shelf as openShelf } from "../shelf";
import { publisherNames } from "../version-name";
import { VersionLine } from "../versions/version-line";
import { Preview } from "./preview";

/** The latest versions are named here, the others on a page of their own. */
const LATEST = 3;

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("changes.title") };
}

export default async function PendingChanges({ searchParams }: { searchParams: Search }) {
  const { policy } = db().read;
  const shelf = { ...(await openShelf()), drafted: await policy.drafted() };
  const { t, set, locale, today } = shelf;
  const actor = await requireActor("policy.read");
  const [changes, versions, publisher] = await Promise.all([
    policy.pendingChanges(),
    policy.versions(),
    publisherNames(),
  ]);
  const mayPublish = may(actor, "policy.publish");
  const isAsked = mayPublish && changes.length > 0;
  const query = PreviewQuery.parse(await searchParams);
  const [found, foreseen] = isAsked
    ? await Promise.all([readPreview(db().read, actor, query), foreseenNow(db().read, today)])
    : [];
  const labels = askWords(locale);
  return (
    <>
      <PageHeader
        title={t("changes.title")}
        lede={t("changes.lede")}
        back={<BackLink href="/desk/policy">{t("title")}</BackLink>}
        meta={t("count", { count: changes.length })}
        actions={
          foreseen && (
            <Actions
              buttons={[publishAsk(shelf, changes, foreseen)]}
              draft={`policy.${actor.id}.publish`}
              labels={labels}
            />
          )
        }
      />
      <RematchProgress versionId={set.version} locale={locale} here="/desk/policy/changes" />
      <div className={styles.sections}>
        {found && (
          <Preview found={found} seen={seenOf(changes)} query={query} sees={visibleTo(actor).sees} shelf={shelf} />
        )}
        {changes.length === 0 && (
          <EmptyState title={t("changes.none")} actions={<ButtonLink href="/desk/policy">{t("toLibrary")}</ButtonLink>}>
            {t("changes.noneWhy")}
          </EmptyState>
        )}
        {changes.map((change) => {
          const inForce = recordIn(set, change.kind, change.key)?.data ?? null;
          const name = recordSaid(change.kind, change.key, change.data ?? inForce, locale);
          const place = recordPlace(change.kind, change.key);
          return (
            <Panel key={change.id} title={name} note={t(`changes.${change.action}`)}>
              <p className={styles.aside}>
                {place && (
                  <>
                    <Link href={place} prefetch={false}>
                      {t("changes.record")}
                    </Link>{" "}
                    ·{" "}
                  </>
                )}
                {t("draft.by", { name: change.authorName, at: shortDateTime(change.draftedAt) })}
                {change.note && ` · ${change.note}`}
              </p>
              <Differences before={inForce} after={change.data} kind={change.kind} shelf={shelf} />
              {may(actor, "policy.draft") && (
                <Actions
                  buttons={[discardAsk(shelf, change)]}
                  draft={`policy.${actor.id}.discard.${change.id}`}
                  labels={labels}
                  size="small"
                  isQuiet
                />
              )}
            </Panel>
          );
        })}
        <Panel
          title={t("changes.versions")}
          note={versions.length}
          actions={<Link href="/desk/policy/versions">{words(locale, "publishing")("versions.all")}</Link>}
        >
          <ul className={styles.entries}>
            {versions.slice(0, LATEST).map((version) => (
              <li key={version.id}>
                <VersionLine
                  version={version}
                  isInForce={version.id === set.version}
                  publisher={publisher(version)}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}
