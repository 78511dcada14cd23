import type { Lead, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { newId } from "../ids";
import { isCreditCode } from "../inquiries/credit-code";
import { toFen } from "../money";
import { refuse } from "../refusal";
import { settleSuggestion } from "../suggestions/settle";
import { dueAt, stageDueAt } from "./clocks";
import { companyKeyOf } from "./company-key";
import { emailKept, phoneKept, readContact } from "./contact";
import type { RecordedFacts } from "./facts";
import type { LogLead } from "./input";
import { type LeadState, stateOf } from "./keep";
import { firstReply, mustHaveHappened } from "./log-touch";
import { guessed, keepMatch, matchInput } from "./match-again";
import { referenceOf, serialOf } from "./reference";
import { searchTerms } from "./search-terms";
import { lookAlikes } from "./similar";
import type { Channel } from "./sources";
import { successor } from "./successor";

/** Refuses lead.similar while look-alikes exist and nobody has said why this is another lead. */
async function mustBeNew(tx: Tx, actor: Actor, input: LogLead): Promise<void> {
  if (input.anyway) return;
  const { leads, elsewhere } = await lookAlikes(tx, actor, {
    investorName: input.investorName,
    companyName: input.companyName,
    contact: input.contact,
    email: input.email,
    phone: input.phone,
    wechat: input.wechat,
    creditCode: input.creditCode,
  });
  if (leads.length + elsewhere === 0) return;
  refuse("lead.similar", {
    count: leads.length + elsewhere,
    references: leads.map(({ reference }) => reference),
    ids: leads.map(({ id }) => id),
    elsewhere,
  });
}

const TALKED_BY: Partial<Record<LogLead["source"], Channel>> = {
  phone: "phone",
  wechat: "wechat",
  email: "email",
  visit: "visit",
};

/** What a county logs is the county's: it spoke with the investor first 首谈, and need not be offered it. */
function ofCounty(
  actor: Actor,
  at: Date,
): Pick<NewLead, "locationId" | "isAccepted" | "firstContactLocationId" | "facts"> {
  if (!actor.locationId) return { locationId: null, isAccepted: false, facts: {} };
  const now = { at: at.toISOString(), by: actor.id };
  const facts: RecordedFacts = {
    firstContactLocation: { value: actor.locationId, ...now },
    firstContactOn: { value: dayOf(at), ...now },
  };
  return { locationId: actor.locationId, isAccepted: true, firstContactLocationId: actor.locationId, facts };
}

function written(input: LogLead): Partial<NewLead> {
  const read = readContact(input.contact);
  const creditCode = input.creditCode?.toUpperCase() || null;
  if (creditCode && !isCreditCode(creditCode)) refuse("input.invalid", {}, { creditCode: "credit-code" });
  return {
    sourceDetail: input.sourceDetail || null,
    companyName: input.companyName || null,
    companyKey: companyKeyOf(input),
    contactName: input.contactName || null,
    email: emailKept(input.email) ?? read.email ?? null,
    phone: phoneKept(input.phone) ?? read.phone ?? null,
    wechat: input.wechat || read.wechat || null,
    whatsapp: phoneKept(input.whatsapp),
    website: input.website || null,
    country: input.country || null,
    creditCode,
    currency: input.currency ?? null,
    amount: input.amount ?? null,
    investmentFen: toFen(input.amount ?? null, input.currency ?? null),
    landMu: input.landMu ?? null,
    floorAreaM2: input.floorAreaM2 ?? null,
    jobs: input.jobs ?? null,
  };
}

/**
 * Keep a lead that came by telephone, at a fair, on a visit: numbered, matched, on its clock, in one go.
 * Refuses: lead.similar, lead.date-in-future, input.invalid, account.not-found, lead.owner-cannot-see.
 */
export async function logLead(tx: Tx, actor: Actor, input: LogLead): Promise<LeadState> {
  const now = new Date();
  const receivedAt = input.receivedAt ? new Date(input.receivedAt) : now;
  mustHaveHappened(receivedAt, "receivedAt", now);
  await mustBeNew(tx, actor, input);
  const county = ofCounty(actor, receivedAt);
  const owner =
    input.ownerId === null ? null : await successor(tx, input.ownerId ?? actor.id, county.locationId ?? null);
  const year = Number(dayOf(receivedAt).slice(0, 4));
  const number = await tx.leads.nextNumber(year);
  const row = {
    id: newId(now.getTime()),
    serial: serialOf(year, number),
    reference: referenceOf(year, number),
    locale: input.locale,
    source: input.source,
    title: input.title,
    investorName: input.investorName,
    intent: input.intent || input.title,
    stage: "new" as const,
    stageSince: receivedAt,
    status: "active" as const,
    ownerId: owner?.id ?? null,
    ownedSince: owner ? now : null,
    ...county,
    ...written(input),
    receivedAt,
    receivedOn: dayOf(receivedAt),
    responseDueAt: dueAt("response", receivedAt),
    ...(input.alreadyAnswered && { ...firstReply({ receivedAt }, receivedAt), lastTouchAt: receivedAt }),
    createdBy: actor.id,
    updatedAt: now,
    version: 1,
  };
  const acceptedAt = county.isAccepted ? now : null;
  const clock = { respondedAt: null, lastTouchAt: null, ...row };
  await tx.leads.add({ ...row, dueAt: stageDueAt(clock, { offerDueAt: null, acceptedAt: null }) });
  if (county.locationId && acceptedAt)
    await tx.assignments.add({
      id: newId(),
      leadId: row.id,
      locationId: county.locationId,
      state: "accepted",
      offeredBy: actor.id,
      offeredAt: now,
      dueAt: now,
      answeredBy: actor.id,
      answeredAt: receivedAt,
      officerId: owner?.id ?? null,
    });
  await tx.stageStays.add({ id: newId(), leadId: row.id, stage: "new", enteredAt: receivedAt, movedBy: actor.id });
  if (input.alreadyAnswered)
    await tx.touches.add({
      id: newId(),
      leadId: row.id,
      at: receivedAt,
      channel: TALKED_BY[input.source] ?? "meeting",
      direction: "out",
      summary: row.intent,
      byId: actor.id,
      locationId: actor.locationId,
      isFirstReply: true,
      loggedAt: now,
    });
  const kept = (await tx.leads.find({ sees: "all" }, row.id)) as Lead;
  const result = await keepMatch(tx, row.id, matchInput(kept, `${row.title}\n${row.intent}`), now);
  const saved = (await tx.leads.save(kept, guessed(result, { cluster: false, place: false }))) as Lead;
  await settleSuggestion(tx, saved);
  await tx.search.index(row.serial, searchTerms(saved, []), saved.locationId, true);
  await tx.history.record(actor, {
    event: "lead.logged",
    subjectType: "lead",
    subjectId: row.id,
    leadId: row.id,
    reason: input.anyway || null,
    detail: {
      reference: row.reference,
      source: row.source,
      policyVersion: result.policyVersion,
      version: saved.version,
    },
  });
  return stateOf(saved);
}
