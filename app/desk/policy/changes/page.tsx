import type { Metadata } from "next";
import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { date, shortDateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { Actions } from "@/app/desk/_parts/actions";
import { askWords } from "@/app/desk/leads/_work/labels";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import type { Product, ProfileFact } from "@/lib/matching/knowledge";
import { recordIn } from "@/lib/policy/records";
import { discardAsk, publishAsk } from "../_draft/asks";
import { Differences } from "../_draft/differences";
import styles from "../policy.module.css";
import { shelf as openShelf, recordHref } from "../shelf";

const FOLDERS: Record<string, string> = { product: "products", profile: "facts" };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("changes.title") };
}

export default async function PendingChanges() {
  const shelf = await openShelf();
  const { t, set, locale } = shelf;
  const actor = await requireActor("policy.read");
  const { policy } = db().read;
  const [changes, versions] = await Promise.all([policy.pendingChanges(), policy.versions()]);
  const labels = askWords(locale);
  const nameOfRecord = (kind: string, data: unknown) => {
    if (kind === "profile") return (data as ProfileFact).text[locale];
    const { zh, en } = data as Product;
    return zh[0] ?? en[0] ?? "";
  };
  return (
    <>
      <PageHeader
        title={t("changes.title")}
        lede={t("changes.lede")}
        back={<BackLink href="/desk/policy">{t("title")}</BackLink>}
        meta={t("count", { count: changes.length })}
        actions={
          changes.length > 0 &&
          may(actor, "policy.publish") && (
            <Actions buttons={[publishAsk(shelf, changes)]} draft={`policy.${actor.id}.publish`} labels={labels} />
          )
        }
      />
      <div className={styles.sections}>
        {changes.length === 0 && (
          <EmptyState title={t("changes.none")} actions={<ButtonLink href="/desk/policy">{t("toLibrary")}</ButtonLink>}>
            {t("changes.noneWhy")}
          </EmptyState>
        )}
        {changes.map((change) => {
          const inForce = recordIn(set, change.kind, change.key)?.data ?? null;
          const name = nameOfRecord(change.kind, change.data ?? inForce ?? { zh: [change.key], en: [] });
          return (
            <Panel key={change.id} title={name} note={t(`changes.${change.action}`)}>
              <p className={styles.aside}>
                <Link href={recordHref(FOLDERS[change.kind] ?? change.kind, change.key)} prefetch={false}>
                  {t("changes.record")}
                </Link>{" "}
                · {t("draft.by", { name: change.authorName, at: shortDateTime(change.draftedAt) })}
                {change.note && ` · ${change.note}`}
              </p>
              <Differences before={inForce} after={change.data} shelf={shelf} />
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
        <Panel title={t("changes.versions")} note={versions.length}>
          <ul className={styles.entries}>
            {versions.map((version) => (
              <li key={version.id}>
                <p className={styles.entryTitle}>{t("version", { version: version.id })}</p>
                <p className={styles.aside}>
                  {date(version.publishedAt, locale)} · {version.publishedBy ? version.note : t("changes.shipped")}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}
