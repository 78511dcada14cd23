import { z } from "zod";
import { LOCALES } from "../languages";
import { CURRENCIES } from "../money";
import { LOCATION_IDS } from "../policy/reference";
import { NOTICE_ANSWERS } from "../rematching/outcomes";
import { FactAnswers } from "./fact-input";
import { ReadingDecision } from "./readings";
import { CHANNELS, SOURCES } from "./sources";
import { STAGES } from "./stages";
import { CLOSE_CAUSES } from "./statuses";
import { day, key, line, maybeCountry, maybeEmail, maybeLine, maybeText, maybeWebsite, moment, text } from "./written";

/**
 * What may be asked of a lead. Forms and doors read the same schemas; keys they do not name are refused.
 * Every change says which `version` of the lead it was decided on: without one it is refused as input.no-version,
 * with an old one as lead.changed.
 */
const change = { leadId: key, version: z.number().int().min(1).optional() };

const wayToReach = {
  email: maybeEmail,
  phone: maybeLine(40),
  wechat: maybeLine(64),
  whatsapp: maybeLine(40),
};
const project = {
  companyName: maybeLine(200),
  contactName: maybeLine(100),
  website: maybeWebsite,
  /** ISO 3166 alpha-2. */
  country: maybeCountry,
  creditCode: maybeLine(18),
  sourceDetail: maybeLine(200),
  amount: z.number().int().min(0).max(9_000_000_000_000).nullish(),
  currency: z.enum(CURRENCIES).nullish(),
  landMu: z.number().min(0).max(1_000_000).nullish(),
  floorAreaM2: z.number().min(0).max(100_000_000).nullish(),
  jobs: z.number().int().min(0).max(1_000_000).nullish(),
};

/** An address that cannot be a lead is simply not found. */
export const LeadKey = z.strictObject({ leadId: key.catch("none") });

/** A call, a visit or a talk at a fair, in five fields; the rest when there is time. `contact` is any one way to reach them. */
export const LogLead = z
  .strictObject({
    investorName: line(200),
    title: line(200),
    contact: maybeLine(254),
    source: z.enum(SOURCES).exclude(["public-form", "partner-site"]),
    /** Who follows it up; whoever logs it when left out, nobody yet when null. */
    ownerId: key.nullish(),
    ...wayToReach,
    ...project,
    /** What was said, at length. */
    intent: maybeText(20_000),
    locale: z.enum(LOCALES).default("zh"),
    /** When they asked; now when left out. */
    receivedAt: moment.optional(),
    /** The talk itself was the bureau's first answer: it is kept as a contact and stops the response clock. */
    alreadyAnswered: z.boolean().default(false),
    /** Why this is another lead although look-alikes exist. */
    anyway: maybeText(500),
  })
  .refine(({ contact, email, phone, wechat, whatsapp }) => contact || email || phone || wechat || whatsapp, {
    path: ["contact"],
    message: "required",
  });
export type LogLead = z.output<typeof LogLead>;

export const ClaimLead = z.strictObject(change);
export type ClaimLead = z.output<typeof ClaimLead>;

export const HandOverLead = z.strictObject({ ...change, toId: key, reason: maybeText(500) });
export type HandOverLead = z.output<typeof HandOverLead>;

export const LogTouch = z
  .strictObject({
    ...change,
    channel: z.enum(CHANNELS),
    /** `out`: we reached them. The first one is the first reply. */
    direction: z.enum(["out", "in"]),
    at: moment.optional(),
    summary: text(10_000),
    nextAction: maybeLine(300),
    nextActionOn: day.nullish(),
  })
  .refine(({ nextAction, nextActionOn }) => Boolean(nextAction) || !nextActionOn, {
    path: ["nextAction"],
    message: "required",
  })
  .refine(({ nextAction, nextActionOn }) => Boolean(nextActionOn) || !nextAction, {
    path: ["nextActionOn"],
    message: "required",
  });
export type LogTouch = z.output<typeof LogTouch>;

export const RecordFacts = z.strictObject({
  ...change,
  facts: FactAnswers.refine((facts) => Object.keys(facts).length > 0, "required"),
});
export type RecordFacts = z.output<typeof RecordFacts>;

/** Only what is named is changed; null empties it. */
export const AmendDetails = z.strictObject({
  ...change,
  title: line(200).optional(),
  investorName: line(200).optional(),
  source: z.enum(SOURCES).optional(),
  locale: z.enum(LOCALES).optional(),
  ...wayToReach,
  ...project,
});
export type AmendDetails = z.output<typeof AmendDetails>;

export const SetNextAction = z.strictObject({ ...change, nextAction: line(300), nextActionOn: day });
export type SetNextAction = z.output<typeof SetNextAction>;

export const MatchAgain = z.strictObject(change);
export type MatchAgain = z.output<typeof MatchAgain>;

/** What the officer says of single readings; each at most once. */
export const DecideReadings = z.strictObject({
  ...change,
  decisions: z
    .array(ReadingDecision)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "not-a-choice"),
});
export type DecideReadings = z.output<typeof DecideReadings>;

/** What the officer says the cluster and place are; null: none of them. */
export const DecideMatch = z.strictObject({
  ...change,
  clusterId: key.nullable(),
  locationId: z.enum(LOCATION_IDS).nullable(),
  note: maybeText(1_000),
});
export type DecideMatch = z.output<typeof DecideMatch>;

/** What was done about a changed policy; why it does not matter must be said. */
export const AnswerPolicyChange = z
  .strictObject({ ...change, outcome: z.enum(NOTICE_ANSWERS), note: maybeText(1_000) })
  .refine(({ outcome, note }) => outcome === "told" || Boolean(note), { path: ["note"], message: "required" });
export type AnswerPolicyChange = z.output<typeof AnswerPolicyChange>;

export const OfferLead = z.strictObject({ ...change, locationId: z.enum(LOCATION_IDS), reason: text(1_000) });
export type OfferLead = z.output<typeof OfferLead>;

const withReason = z.strictObject({ ...change, reason: text(1_000) });
const withNote = z.strictObject({ ...change, reason: maybeText(1_000) });

export const WithdrawOffer = withReason;
export type WithdrawOffer = z.output<typeof WithdrawOffer>;

/** `officerId` follows it up from now on; whoever accepts when left out. */
export const AcceptOffer = z.strictObject({ ...change, officerId: key.nullish(), note: maybeText(1_000) });
export type AcceptOffer = z.output<typeof AcceptOffer>;

export const DeclineOffer = withReason;
export type DeclineOffer = z.output<typeof DeclineOffer>;

export const ReturnLead = withReason;
export type ReturnLead = z.output<typeof ReturnLead>;

/** `to` is said, so that the same click sent twice cannot advance twice. */
export const AdvanceLead = z.strictObject({ ...change, to: z.enum(STAGES), note: maybeText(1_000) });
export type AdvanceLead = z.output<typeof AdvanceLead>;

export const MoveBack = z.strictObject({ ...change, to: z.enum(STAGES), reason: text(1_000) });
export type MoveBack = z.output<typeof MoveBack>;

export const PauseLead = z.strictObject({ ...change, reason: text(1_000), revisitOn: day });
export type PauseLead = z.output<typeof PauseLead>;

export const ResumeLead = withNote;
export type ResumeLead = z.output<typeof ResumeLead>;

export const CloseLead = z.strictObject({ ...change, cause: z.enum(CLOSE_CAUSES), reason: text(1_000) });
export type CloseLead = z.output<typeof CloseLead>;

export const ReopenLead = withReason;
export type ReopenLead = z.output<typeof ReopenLead>;

export const MarkInvalid = withReason;
export type MarkInvalid = z.output<typeof MarkInvalid>;

/** `of` is the reference of the lead that is kept. */
export const MarkDuplicate = z.strictObject({ ...change, of: line(40), reason: maybeText(1_000) });
export type MarkDuplicate = z.output<typeof MarkDuplicate>;

export const ReleaseLead = withNote;
export type ReleaseLead = z.output<typeof ReleaseLead>;

/** What is known of an investor while a lead is being typed. */
export const LookAlike = z.strictObject({
  investorName: maybeLine(200),
  companyName: maybeLine(200),
  contact: maybeLine(254),
  email: maybeLine(254),
  phone: maybeLine(40),
  wechat: maybeLine(64),
  creditCode: maybeLine(18),
  except: key.optional(),
});
export type LookAlike = z.output<typeof LookAlike>;
