import { linkHash, statusToken } from "../../app/_server/inquiries/links";
import { openStore } from "../../db/store";
import { SYSTEM } from "../../lib/access/actor";
import { newId } from "../../lib/ids";
import { keepMatch } from "../../lib/leads/match-again";
import { searchTerms } from "../../lib/leads/search-terms";
import { canary, type Field, locationOf, PLACES } from "./canaries";
import { given } from "./given";

/** What the browser test asks with: ids of what was planted, place by place. */
const store = openStore();
const made: Record<string, Record<string, string>> = {};

for (const place of PLACES) {
  const told = (field: Field) => canary(place, field);
  const at = new Date();
  const fact = (value: string) => ({ value, at: at.toISOString(), by: null });
  const lead = await given(store).lead({
    ...{ title: told("title"), investorName: told("investorName"), companyName: told("companyName") },
    ...{ companyKey: told("companyKey"), contactName: told("contactName"), email: `${told("email")}@example.org` },
    ...{ phone: told("phone"), wechat: told("wechat"), whatsapp: told("whatsapp"), creditCode: told("creditCode") },
    ...{
      website: `https://${told("website")}.example.org`,
      sourceDetail: told("sourceDetail"),
      intent: told("intent"),
    },
    ...{ statusReason: told("statusReason"), nextAction: told("nextAction"), nextActionOn: "2026-01-05" },
    ...{ facts: { mainAsks: fact(told("factAsks")), agreementScan: fact(told("factEvidence")) } },
    ...{ locationId: locationOf(place), isAccepted: place !== "city", isClusterConfirmed: false },
  });
  const ids = {
    lead: lead.id,
    inquiry: newId(),
    offer: newId(),
    touch: newId(),
    stay: newId(),
    reference: lead.reference,
  };
  const draft = `${place}${"d".repeat(32)}`.slice(0, 32);
  const text = `${told("message")} We make body structure parts for electric cars and need 100 mu.`;
  await store.write(async (tx) => {
    const project = { sector: told("bodySector"), activity: told("bodyActivity") };
    const ends = new Date(at.getTime() + 86_400_000);
    await tx.inquiries.add({
      ...{ id: ids.inquiry, leadId: lead.id, message: text, receivedAt: at, locale: "zh", consent: null, heldFor: [] },
      ...{ body: { locale: "zh", message: text, contact: {}, project, consent: { contact: true } }, bodyHash: "x" },
      ...{ address: told("inquiryAddress"), idempotencyKey: told("idempotencyKey"), answerBy: at },
      ...{ trackingHash: linkHash(statusToken(ids.inquiry)), trackingEndsAt: ends },
    });
    const by = { leadId: lead.id, locationId: locationOf(place) ?? "deqing" };
    await tx.touches.add({
      ...by,
      id: ids.touch,
      at,
      channel: "phone",
      direction: "out",
      summary: told("touchSummary"),
      loggedAt: at,
    });
    await tx.assignments.add({
      ...{ ...by, id: ids.offer, state: "declined", reason: told("offerReason"), answer: told("offerAnswer") },
      ...{ offeredAt: at, dueAt: at, answeredAt: at },
    });
    await tx.stageStays.add({
      id: ids.stay,
      leadId: lead.id,
      stage: "new",
      enteredAt: at,
      leftAt: at,
      reason: told("stayReason"),
    });
    const input = { text, investmentAmount: 200_000_000, currency: "CNY" as const };
    await keepMatch(tx, lead.id, input, at);
    await keepMatch(tx, lead.id, input, at);
    const [to, from] = await tx.matches.ofLead(lead.id);
    const { version } = await tx.policy.current();
    await tx.matches.decide(to?.id as string, {
      decidedAt: at,
      decisionNote: told("decisionNote"),
      isCorrected: false,
    });
    await tx.policyNotices.add({
      ...{ id: newId(), leadId: lead.id, fromMatchId: from?.id as string, toMatchId: to?.id as string, madeAt: at },
      ...{
        fromVersionId: version,
        toVersionId: version,
        closedAt: at,
        outcome: "not-relevant",
        note: told("noticeNote"),
      },
      difference: { behaviour: null, cluster: { from: null, to: "crafts" }, places: null, measures: [] },
    });
    await tx.precedents.add({
      ...{ id: newId(), leadId: lead.id, kind: "accepted", text: told("precedentText"), at, locationId: by.locationId },
    });
    await tx.drafts.keep({
      id: linkHash(draft),
      locale: "zh",
      fields: { message: told("draftField") },
      hasErrors: false,
      savedAt: at,
      endsAt: ends,
    });
    await tx.history.record(
      { ...SYSTEM, via: { requestId: "canary", address: told("historyAddress") } },
      {
        ...{ event: "lead.details-amended", subjectType: "lead", subjectId: lead.id, leadId: lead.id },
        ...{ reason: told("historyReason"), detail: { before: {}, after: { nextAction: told("historyAfter") } } },
      },
    );
    await tx.search.index(lead.serial, [...searchTerms(lead, []), "canary"], lead.locationId);
    made[place] = {
      ...ids,
      match: to?.id as string,
      status: statusToken(ids.inquiry),
      draft,
      measure: to?.result.measures.find(({ verdict }) => verdict !== "does-not-apply")?.id ?? "",
    };
  });
}
await store.close();
process.stdout.write(JSON.stringify(made));
