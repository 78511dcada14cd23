import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { db, type PolicyReview } from "@/db";
import { may } from "@/lib/access/may";
import type { DraftedKind } from "@/lib/policy/kinds";
import { recordIn } from "@/lib/policy/records";
import { PendingNotice } from "./_draft/pending-notice";
import { Revisions } from "./_draft/revisions";
import { EarlierNotice } from "./_record/earlier-notice";
import { RecordActions } from "./_record/record-actions";
import { Reviews } from "./_record/reviews";
import styles from "./policy.module.css";
import { recordSaid } from "./record-said";
import { listHref, shelf as openShelf, type Shelf } from "./shelf";

export type RecordProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const idIn = async (params: RecordProps["params"]) => decodeURIComponent((await params).id);

/** The record's name for the window's title. */
export const recordTitle =
  (kind: DraftedKind) =>
  async ({ params }: RecordProps): Promise<Metadata> => {
    const [set, locale, id] = await Promise.all([db().read.policy.current(), readerLocale(), idIn(params)]);
    return { title: recordSaid(kind, id, recordIn(set, kind, id)?.data, locale) };
  };

/**
 * The page of one record of the library: what it says, what is pending, who checked it, what it used to say. `?version=` opens
 * it as it stood in an earlier version. A record nobody has published yet shows what was drafted; one that was taken out, what
 * it said last; 404 when there never was one.
 */
export async function RecordPage<T>({
  kind,
  params,
  searchParams,
  list,
  meta,
  show,
}: RecordProps & {
  kind: DraftedKind;
  /** The list it stands in. */
  list: string;
  meta?: (record: T, shelf: Shelf) => ReactNode;
  show: (record: T, shelf: Shelf, review: PolicyReview | null) => ReactNode;
}) {
  const actor = await requireActor("policy.read");
  const [id, { version: asked }] = await Promise.all([idIn(params), searchParams]);
  const { policy } = db().read;
  const now = await openShelf();
  const earlier = typeof asked === "string" && asked !== now.set.version ? await policy.version(asked) : null;
  const opened = earlier ? await openShelf(earlier.id) : now;
  const [pending, reviews, revisions] = await Promise.all([
    policy.change(kind, id),
    policy.reviewsOf(kind, id),
    policy.revisions(kind, id),
  ]);
  const shelf = pending ? { ...opened, drafted: await policy.drafted() } : opened;
  const inForce = recordIn(now.set, kind, id)?.data as T | undefined;
  const drafted = (pending?.data ?? undefined) as T | undefined;
  const shown = earlier ? recordIn(shelf.set, kind, id)?.data : (inForce ?? drafted ?? revisions[0]?.data);
  const record = (shown ?? notFound()) as T;
  const isGone = !inForce && !drafted;
  const hash = inForce ? policy.printOf(inForce) : null;
  const last = reviews[0] ?? null;
  const { t, locale } = shelf;
  return (
    <>
      <PageHeader
        title={recordSaid(kind, id, record, locale)}
        back={<BackLink href={listHref(kind)}>{`${t("title")} · ${list}`}</BackLink>}
        meta={isGone ? t("draft.gone") : meta?.(record, shelf)}
        actions={
          !earlier &&
          !isGone &&
          may(actor, "policy.draft") && (
            <RecordActions
              actor={actor}
              kind={kind}
              id={id}
              record={record}
              isInForce={inForce !== undefined}
              hash={hash}
              pending={pending}
              shelf={shelf}
            />
          )
        }
      />
      <div className={styles.record}>
        {earlier && (
          <EarlierNotice
            version={earlier}
            kind={kind}
            id={id}
            then={record}
            now={inForce ?? null}
            mayDraft={may(actor, "policy.draft")}
            shelf={shelf}
          />
        )}
        {pending && !earlier && <PendingNotice change={pending} inForce={inForce ?? null} shelf={shelf} />}
        {show(record, shelf, last && last.hash === policy.printOf(record) ? last : null)}
        <Reviews reviews={reviews} hash={hash} locale={locale} />
        <Revisions revisions={revisions} kind={kind} id={id} shelf={now} />
      </div>
    </>
  );
}
