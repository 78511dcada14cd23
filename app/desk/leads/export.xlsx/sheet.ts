import { type ReadySheet, ready, type SheetColumn } from "@/app/_server/spreadsheet";
import { country, shortDateTime } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Account, Lead } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import { type LeadFilter, toQuery } from "@/lib/leads/list";
import { STAGE_CODES } from "@/lib/leads/stages";
import type { PolicySet } from "@/lib/policy/reference";

/** One file at most; more are told apart by narrower filters. */
export const MOST_ROWS = 5_000;

const TEN_THOUSAND_YUAN = 1_000_000;
const wan = (fen: number | null) => (fen === null ? null : fen / TEN_THOUSAND_YUAN);

type Taken = { rows: Lead[]; total: number; filter: LeadFilter; now: Date; who: string };

/** The leads of a list in the reader's language: amounts in 万元, days as days, everything typed as text. */
export function leadSheet(
  { rows, total, filter, now, who }: Taken,
  set: PolicySet,
  people: Account[],
  locale: Locale,
): ReadySheet {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const owners = new Map(people.map((each) => [each.id, each.name]));
  const places = new Map(set.locations.map((each) => [each.id as string, each.shortName[locale]]));
  const clusters = new Map(set.clusters.map((each) => [each.id, each.name[locale]]));
  const text = (name: string, width: number, of: SheetColumn<Lead>["of"]): SheetColumn<Lead> => ({
    heading: t(`column.${name}`),
    width,
    kind: "text",
    of,
  });
  const amount = (name: string, of: (lead: Lead) => number | null): SheetColumn<Lead> => ({
    heading: t(`column.${name}`),
    width: 16,
    kind: "number",
    of: (lead) => wan(of(lead)),
  });
  const day = (name: string, of: (lead: Lead) => string | null): SheetColumn<Lead> => ({
    heading: t(`column.${name}`),
    width: 13,
    kind: "day",
    of,
  });
  const columns: SheetColumn<Lead>[] = [
    text("reference", 17, (lead) => lead.reference),
    text("title", 34, (lead) => lead.title),
    text("investor", 26, (lead) => lead.investorName),
    text("country", 14, (lead) => lead.country && country(lead.country, locale)),
    text("contact", 14, (lead) => lead.contactName),
    text("phone", 18, (lead) => lead.phone),
    text("email", 24, (lead) => lead.email),
    text("wechat", 16, (lead) => lead.wechat),
    text("source", 14, (lead) => leads(`source.${lead.source}`)),
    text("stage", 16, (lead) => `${STAGE_CODES[lead.stage]} ${leads(`stage.${lead.stage}`)}`),
    text("status", 12, (lead) => leads(`status.${lead.status}`)),
    text("owner", 14, (lead) => lead.ownerId && owners.get(lead.ownerId)),
    text("location", 14, (lead) => lead.locationId && places.get(lead.locationId)),
    text("cluster", 22, (lead) => lead.clusterId && clusters.get(lead.clusterId)),
    amount("amount", (lead) => lead.investmentFen),
    amount("contracted", (lead) => lead.contractFen),
    amount("evidenced", (lead) => lead.paidInFen),
    { heading: t("column.land"), width: 12, kind: "number", of: (lead) => lead.landMu },
    { heading: t("column.jobs"), width: 12, kind: "number", of: (lead) => lead.jobs },
    day("received", (lead) => lead.receivedOn),
    day("responded", (lead) => lead.respondedAt && dayOf(lead.respondedAt)),
    text("next", 28, (lead) => lead.nextAction),
    day("nextOn", (lead) => lead.nextActionOn),
    text("words", 60, (lead) => lead.intent),
  ];
  const query = decodeURIComponent(toQuery(filter).slice(1)).replaceAll("&", " · ");
  const lines = [
    t("file.filter", { filter: query || t("file.all") }),
    t("file.made", { time: shortDateTime(now), who }),
  ];
  if (total > rows.length) lines.push(t("file.cut", { n: total, max: MOST_ROWS }));
  return ready({ name: t("file.sheet-leads"), title: t("file.leads"), lines, columns, rows });
}
