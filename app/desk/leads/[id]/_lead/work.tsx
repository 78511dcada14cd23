import Link from "next/link";
import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { date, shortDate } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { DueClock } from "@/app/desk/_parts/due-clock";
import { clockOf } from "@/app/desk/_parts/time-left";
import type { Assignment, Lead } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import type { Names } from "../../_work/names";

/** Whose it is, what comes next, and the promise that runs. */
export function Work({
  lead,
  repeated,
  assignments,
  names,
  locale,
  now,
}: {
  lead: Lead;
  /** What is kept instead of a duplicate. */
  repeated: { id: string; reference: string } | null;
  assignments: readonly Assignment[];
  names: Names;
  locale: Locale;
  now: Date;
}) {
  const t = words(locale, "leads");
  const offer = assignments.find(({ state }) => state === "offered");
  const isLate = lead.nextActionOn !== null && lead.nextActionOn < dayOf(now);
  const next =
    lead.nextAction && lead.nextActionOn
      ? `${shortDate(lead.nextActionOn)} ${lead.nextAction}${isLate ? t("page.nextLate") : ""}`
      : t("list.noNext");
  const place = lead.locationId ? names.shortNameOf(lead.locationId) : t("list.unassigned");
  const reply = lead.respondedAt ? (
    t("page.replied", { when: date(lead.respondedAt, locale) })
  ) : (
    <DueClock rule="response" due={lead.responseDueAt} now={now} locale={locale} />
  );
  const lines: (FactLine | null)[] = [
    lead.status === "active" || lead.status === "in-transfer" ? { term: t("page.firstReply"), value: reply } : null,
    lead.dueAt && lead.respondedAt
      ? {
          term: t("list.column.due"),
          value: <DueClock rule={clockOf(lead)} due={lead.dueAt} now={now} locale={locale} />,
        }
      : null,
    { term: t("list.column.next"), value: next },
    { term: t("list.column.owner"), value: lead.ownerId ? names.ownerName(lead.ownerId) : t("list.unowned") },
    { term: t("page.place"), value: lead.status === "in-transfer" ? t("page.offeredTo", { place }) : place },
    lead.firstContactLocationId
      ? { term: t("page.firstContact"), value: names.shortNameOf(lead.firstContactLocationId) }
      : null,
    lead.clusterId
      ? {
          term: t("page.cluster"),
          value: t(lead.isClusterConfirmed ? "page.clusterConfirmed" : "page.clusterGuessed", {
            cluster: names.nameOf(lead.clusterId),
          }),
        }
      : null,
    repeated
      ? {
          term: t("page.keptAs"),
          value: (
            <Link href={`/desk/leads/${repeated.id}`} prefetch={false}>
              {repeated.reference}
            </Link>
          ),
        }
      : null,
    lead.revisitOn ? { term: t("ask.revisitOn"), value: shortDate(lead.revisitOn) } : null,
    lead.closeCause ? { term: t("ask.cause"), value: t(`cause.${lead.closeCause}`) } : null,
    lead.statusReason ? { term: t("ask.reason"), value: lead.statusReason } : null,
    offer?.reason ? { term: t("page.offerReason"), value: offer.reason } : null,
  ];
  return (
    <Panel title={t("page.work")} id="work">
      <DescriptionList facts={lines.filter((line) => line !== null)} />
    </Panel>
  );
}
