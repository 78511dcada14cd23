import { LOCALES } from "../../lib/languages";
import type { RecordedFacts } from "../../lib/leads/facts";
import { CHANNELS, SOURCES } from "../../lib/leads/sources";
import { STAGES } from "../../lib/leads/stages";
import { CLOSE_CAUSES, STATUSES } from "../../lib/leads/statuses";
import { CURRENCIES } from "../../lib/money";
import {
  check,
  count,
  day,
  flag,
  id,
  index,
  instant,
  json,
  oneOf,
  ratio,
  ref,
  sql,
  string,
  table,
  uniqueIndex,
} from "../columns";
import { accounts } from "./accounts";

/** The working record of one investment lead. The investor's own words are in `inquiries`, untouched. */
export const leads = table(
  "leads",
  {
    id: id(),
    /** Year and number in one: 2026 and 123 are 20260000123; the row of the search index, and the order of arrival. */
    serial: count().notNull(),
    /** "ZQ-2026-000123". */
    reference: string().notNull(),
    locale: oneOf(LOCALES).notNull(),
    source: oneOf(SOURCES).notNull(),
    sourceDetail: string(),
    /** A line that names the project in lists; first words of the message until an officer writes a better one. */
    title: string().notNull(),
    /** Company, or the person where there is none. */
    investorName: string().notNull(),
    companyName: string(),
    /** Company name folded for look-alike search: width, case, 繁简, suffixes 有限公司 removed. */
    companyKey: string(),
    contactName: string(),
    email: string(),
    /** E.164 where it could be read so, otherwise as typed. */
    phone: string(),
    wechat: string(),
    whatsapp: string(),
    website: string(),
    /** ISO 3166 alpha-2. */
    country: string(),
    creditCode: string(),
    intent: string().notNull(),

    stage: oneOf(STAGES).notNull().default("new"),
    stageSince: instant().notNull(),
    status: oneOf(STATUSES).notNull().default("active"),
    statusReason: string(),
    revisitOn: day(),
    closeCause: oneOf(CLOSE_CAUSES),
    duplicateOfId: string(),

    ownerId: ref().references(() => accounts.id),
    ownedSince: instant(),
    /** The place that holds the lead or is being offered it. */
    locationId: string(),
    isAccepted: flag().notNull().default(false),
    firstContactLocationId: string(),

    clusterId: string(),
    isClusterConfirmed: flag().notNull().default(false),
    suggestedLocationId: string(),

    currency: oneOf(CURRENCIES),
    /** Whole units of `currency`, as the investor said it. */
    amount: count(),
    /** 1/100 yuan: claimed by the investor, in the contract, proved by evidence. Null = not disclosed. */
    investmentFen: count(),
    contractFen: count(),
    paidInFen: count(),
    landMu: ratio(),
    floorAreaM2: ratio(),
    jobs: count(),
    facts: json<RecordedFacts>().notNull(),

    nextAction: string(),
    nextActionOn: day(),
    receivedAt: instant().notNull(),
    /** The Shanghai day of `receivedAt`: what reports and period filters count by. */
    receivedOn: day().notNull(),
    responseDueAt: instant().notNull(),
    respondedAt: instant(),
    /** Office minutes from arrival to the first reply, set with `respondedAt` (lib/calendar workingMinutesBetween). */
    responseMinutes: count(),
    /** When the clock of the present stage runs out; null where none runs. */
    dueAt: instant(),
    lastTouchAt: instant(),
    createdBy: string(),
    updatedAt: instant().notNull(),
    version: count().notNull().default(1),
  },
  (t) => [
    uniqueIndex("leads_serial").on(t.serial),
    uniqueIndex("leads_reference").on(t.reference),
    index("leads_by_status").on(t.status, t.serial),
    index("leads_by_day").on(t.receivedOn, t.status),
    index("leads_by_stage").on(t.stage, t.status, t.serial),
    index("leads_by_place").on(t.locationId, t.status, t.serial),
    index("leads_by_owner").on(t.ownerId, t.status, t.serial),
    index("leads_by_cluster").on(t.clusterId, t.status, t.serial),
    // One for each order of a list (lib/leads/list.ts): status first, the serial last to settle ties.
    index("leads_by_amount").on(t.status, t.investmentFen, t.serial),
    index("leads_by_next_action").on(t.status, t.nextActionOn, t.serial),
    index("leads_by_due").on(t.status, t.dueAt, t.serial),
    index("leads_by_last_touch").on(t.status, t.lastTouchAt, t.serial),
    index("leads_by_stage_since").on(t.status, t.stageSince, t.serial),
    index("leads_unanswered").on(t.status, t.respondedAt, t.responseDueAt),
    // Look-alikes are searched by every sign at once: each needs its own.
    index("leads_by_company").on(t.companyKey),
    index("leads_by_phone").on(t.phone),
    index("leads_by_email").on(t.email),
    index("leads_by_wechat").on(t.wechat),
    index("leads_by_credit_code").on(t.creditCode),
    // Holds every column a report counts by or adds up, so that figures never read the wide rows themselves.
    index("leads_for_reports").on(
      t.status,
      t.receivedOn,
      t.locationId,
      t.clusterId,
      t.stage,
      t.source,
      t.ownerId,
      t.closeCause,
      t.investmentFen,
      t.contractFen,
      t.paidInFen,
      t.respondedAt,
      t.responseDueAt,
      t.responseMinutes,
      t.dueAt,
      t.nextActionOn,
    ),
    check("leads_amounts", sql`${t.investmentFen} is null or ${t.investmentFen} >= 0`),
  ],
);

/** What came in, word for word, and what was agreed to. Never changed after it is written. */
export const inquiries = table(
  "inquiries",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    /** The whole accepted input, as read. */
    body: json<unknown>().notNull(),
    message: string().notNull(),
    receivedAt: instant().notNull(),
    locale: oneOf(LOCALES).notNull(),
    /** Each choice with the version and hash of the text that was shown. */
    consent: json<{ textVersion: string; textHash: string; at: string; choices: Record<string, boolean> }>(),
    address: string(),
    /** Why it was set aside: message keys below `inquiries.held`. Empty = went straight to the desk. */
    heldFor: json<string[]>().notNull(),
    idempotencyKey: string(),
    bodyHash: string().notNull(),
    /** SHA-256 of the private link's secret. */
    trackingHash: string().notNull(),
    trackingEndsAt: instant().notNull(),
    trackingRevokedAt: instant(),
    answerBy: instant().notNull(),
  },
  (t) => [
    index("inquiries_lead").on(t.leadId),
    uniqueIndex("inquiries_key").on(t.idempotencyKey),
    uniqueIndex("inquiries_tracking").on(t.trackingHash),
  ],
);

/** A half-written form kept for its writer: after an error, or to come back to. */
export const drafts = table(
  "drafts",
  {
    id: id(),
    locale: oneOf(LOCALES).notNull(),
    fields: json<Record<string, string | string[]>>().notNull(),
    hasErrors: flag().notNull(),
    savedAt: instant().notNull(),
    endsAt: instant().notNull(),
  },
  (t) => [index("drafts_ends_at").on(t.endsAt)],
);

/** Contacts 联系记录 between the bureau and the investor. */
export const touches = table(
  "touches",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    at: instant().notNull(),
    channel: oneOf(CHANNELS).notNull(),
    direction: oneOf(["out", "in"]).notNull(),
    summary: string().notNull(),
    byId: ref().references(() => accounts.id),
    locationId: string(),
    isFirstReply: flag().notNull().default(false),
    loggedAt: instant().notNull(),
  },
  (t) => [index("touches_lead").on(t.leadId, t.at)],
);

/** An offer of a lead to a county 分派, and how it ended. */
export const assignments = table(
  "assignments",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    locationId: string().notNull(),
    state: oneOf(["offered", "accepted", "declined", "withdrawn", "returned"]).notNull(),
    reason: string(),
    offeredBy: ref().references(() => accounts.id),
    offeredAt: instant().notNull(),
    dueAt: instant().notNull(),
    answeredBy: ref().references(() => accounts.id),
    answeredAt: instant(),
    answer: string(),
    officerId: ref().references(() => accounts.id),
  },
  (t) => [
    index("assignments_lead").on(t.leadId, t.offeredAt),
    index("assignments_place").on(t.locationId, t.state),
    uniqueIndex("assignments_one_offer").on(t.leadId).where(sql`state = 'offered'`),
  ],
);

/** Time in each stage: one row per stay. */
export const stageStays = table(
  "stage_stays",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    stage: oneOf(STAGES).notNull(),
    enteredAt: instant().notNull(),
    leftAt: instant(),
    movedBy: ref().references(() => accounts.id),
    reason: string(),
  },
  (t) => [index("stage_stays_lead").on(t.leadId, t.enteredAt), index("stage_stays_stage").on(t.stage, t.enteredAt)],
);

/** The last number given out, by name: "lead-2026". */
export const counters = table("counters", { id: id(), value: count().notNull() });

/** Proof-of-work challenges that were answered: each counts once. `id` is the challenge's own; kept until it runs out. */
export const spentChallenges = table("spent_challenges", { id: id(), endsAt: instant().notNull() }, (t) => [
  index("spent_challenges_ends_at").on(t.endsAt),
]);
