import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonRow } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { Actions } from "@/app/desk/_parts/actions";
import type { Ask } from "@/app/desk/_parts/ask";
import { askWords } from "@/app/desk/leads/_work/labels";
import { db, type PolicyChange } from "@/db";
import { may } from "@/lib/access/may";
import type { DraftedKind } from "@/lib/policy/input";
import { recordIn } from "@/lib/policy/records";
import styles from "../policy.module.css";
import { shelf as openShelf, type Shelf } from "../shelf";
import { discardAsk, endAsk } from "./asks";
import { PendingNotice } from "./pending-notice";
import { Revisions } from "./revisions";

/** The page of one record matching reads: what it says, what is pending, what it used to say. */
export async function KnowledgePage<T>({
  kind,
  params,
  list,
  titleOf,
  ask,
  show,
}: {
  kind: DraftedKind;
  params: Promise<{ id: string }>;
  list: { href: string; text: string };
  titleOf: (record: T, shelf: Shelf) => string;
  ask: (shelf: Shelf, record: T, pending: PolicyChange | null) => Ask;
  show: (record: T, shelf: Shelf) => ReactNode;
}) {
  const shelf = await openShelf();
  const actor = await requireActor("policy.read");
  const id = decodeURIComponent((await params).id);
  const inForce = recordIn(shelf.set, kind, id)?.data as T | undefined;
  const pending = await db().read.policy.change(kind, id);
  const drafted = (pending?.data ?? undefined) as T | undefined;
  const [latest] = inForce || drafted ? [] : await db().read.policy.revisions(kind, id);
  const record = inForce ?? drafted ?? (latest?.data as T | undefined) ?? notFound();
  const isGone = !inForce && !drafted;
  const buttons = isGone ? [] : [ask(shelf, drafted ?? record, pending)];
  const menu = [
    ...(pending ? [discardAsk(shelf, pending)] : []),
    ...(inForce && pending?.action !== "end" ? [endAsk(shelf, kind, id, pending)] : []),
  ];
  return (
    <>
      <PageHeader
        title={titleOf(record, shelf)}
        back={<BackLink href={list.href}>{`${shelf.t("title")} · ${list.text}`}</BackLink>}
        meta={isGone ? shelf.t("draft.gone") : undefined}
        actions={
          may(actor, "policy.draft") &&
          !isGone && (
            <ButtonRow>
              <Actions
                buttons={buttons}
                menu={{ text: shelf.t("draft.more"), asks: menu }}
                draft={`policy.${actor.id}.${kind}.${id}`}
                labels={askWords(shelf.locale)}
              />
            </ButtonRow>
          )
        }
      />
      <div className={styles.sections}>
        {pending && <PendingNotice change={pending} inForce={inForce ?? null} shelf={shelf} />}
        {show(record, shelf)}
        <Revisions kind={kind} id={id} shelf={shelf} />
      </div>
    </>
  );
}
