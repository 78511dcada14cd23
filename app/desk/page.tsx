import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { dateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { may } from "@/lib/access/may";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import { isWorkingDay } from "@/lib/calendar/working-days";
import { LeadFilter } from "@/lib/leads/list";
import { Groups } from "./_today/groups";
import styles from "./_today/today.module.css";
import { RowKeys } from "./leads/_list/row-keys";
import { keyWords } from "./leads/_work/labels";
import { namesFor } from "./leads/_work/names";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "desk")("today.title") };
}

const FIRST_HELD = 5;

/** What needs doing today, by a person: the most pressing first. */
export default async function TodayPage() {
  const actor = await requireActor();
  const locale = await readerLocale();
  const t = words(locale, "desk");
  if (!may(actor, "leads.read")) {
    return (
      <>
        <PageHeader title={t("today.title")} />
        <EmptyState title={t("today.noLeads.title")}>{t("today.noLeads.body")}</EmptyState>
      </>
    );
  }
  const now = new Date();
  const scope = visibleTo(actor);
  const looking = { me: actor.id, now };
  const { leadLists } = db().read;
  const [today, names] = await Promise.all([leadLists.today(scope, actor, now), namesFor(locale)]);
  const held =
    today.held > 0
      ? (await leadLists.page(scope, LeadFilter.parse({ status: "held", size: 25 }), looking)).rows.slice(0, FIRST_HELD)
      : [];
  const waiting =
    today.unanswered.total +
    today.overdue.total +
    today.nextActions.total +
    today.offers.total +
    today.assigned.total +
    today.policyChanged.total +
    today.held;
  const isNew = waiting === 0 && (await leadLists.total(scope, { status: "all" }, looking)) === 0;
  const day = dayOf(now);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t("today.title")}
        meta={
          <>
            <span>{dateTime(now, locale)}</span>
            {!isWorkingDay(day) && <span>{t("today.dayOff")}</span>}
          </>
        }
        lede={
          waiting > 0
            ? t("today.summary", {
                unanswered: today.unanswered.total,
                overdue: today.overdue.total + today.unansweredLate,
              })
            : undefined
        }
      />
      {waiting === 0 ? (
        <EmptyState
          title={t(isNew ? "today.nothingYet.title" : "today.clear.title")}
          actions={
            <ButtonLink href={isNew && may(actor, "leads.log") ? "/desk/leads/new" : "/desk/leads"}>
              {t(isNew ? "today.log" : "today.toList")}
            </ButtonLink>
          }
        >
          {t(isNew ? "today.nothingYet.body" : "today.clear.body")}
        </EmptyState>
      ) : (
        <Groups today={today} held={held} actor={actor} names={names} locale={locale} now={now} />
      )}
      <RowKeys {...keyWords(locale)} />
    </div>
  );
}
