import { dayOf } from "@/lib/calendar/shanghai";
import { newId } from "@/lib/ids";
import { acceptOffer } from "@/lib/leads/accept";
import { advanceLead } from "@/lib/leads/advance";
import { closeLead } from "@/lib/leads/close";
import { logTouch } from "@/lib/leads/log-touch";
import { matchAgain } from "@/lib/leads/match-again";
import { offerLead } from "@/lib/leads/offer";
import { pauseLead } from "@/lib/leads/pause";
import { recordFacts } from "@/lib/leads/record-facts";
import { answersUpTo } from "../facts";
import type { Example, Hall } from "./hall";

const tomorrow = () => dayOf(new Date(Date.now() + 86_400_000));

/** A lead that the county of Sihui is offered. */
async function offered({ some, people, does }: Hall) {
  const lead = await some.lead({ ownerId: people.city.id });
  await does(people.city, offerLead, lead, { locationId: "sihui", reason: "产业对口" });
  return lead;
}

/** A lead that Sihui has taken. */
async function held(hall: Hall) {
  const lead = await offered(hall);
  await hall.does(hall.people.sihui, acceptOffer, lead, {});
  return lead;
}

/** A lead with everything said that its first stages ask for. */
async function answered(hall: Hall) {
  const { people, does, store } = hall;
  const lead = await hall.matched({ phone: "+8613800138000" });
  const cluster = (await store().read.policy.current()).clusters[0]?.id as string;
  await does(people.city, logTouch, lead, { channel: "phone", direction: "out", summary: "已答复" });
  await does(people.city, recordFacts, lead, { facts: answersUpTo("responded", cluster) });
  return lead;
}

/** A lead whose answer is another one since the policy changed, and nobody has said what was done. */
async function noticed({ matched, people, does, store }: Hall) {
  const lead = await matched();
  await does(people.city, matchAgain, lead);
  const [to, from] = await store().read.matches.ofLead(lead.id);
  const [toMatchId, fromMatchId] = [to?.id as string, from?.id as string];
  const { version } = await store().read.policy.current();
  const difference = { behaviour: null, cluster: { from: null, to: "crafts" }, places: null, measures: [] };
  const notice = { id: newId(), leadId: lead.id, fromMatchId, toMatchId, fromVersionId: version, toVersionId: version };
  await store().write((tx) => tx.policyNotices.add({ ...notice, difference, madeAt: new Date() }));
  return lead;
}

const LOOKED_FOR = {
  q: "食品",
  stage: "new",
  reached: "new",
  status: "all",
  location: "sihui",
  cluster: "none",
  owner: "me",
  source: "phone",
  cause: "none",
  from: "2026-01-01",
  until: "2099-01-01",
  overdue: "1",
  unanswered: "1",
  answer: "late",
  idle: "1",
  policyChanged: "1",
  undisclosed: "1",
  minFen: "1",
  suggestion: "place-first",
  sure: "place-3",
  suggestedCluster: "none",
  decidedCluster: "none",
  suggestedPlace: "sihui",
  decidedPlace: "none",
  decidedBy: "officer",
  firstAnswer: "match",
  firstPolicy: "none",
  sort: "amount",
  page: "1",
  size: "25",
};

const DETAILS = {
  title: "更好的标题",
  investorName: "广州乙公司",
  source: "phone",
  locale: "zh",
  email: "li@example.org",
  phone: "13800138001",
  wechat: "wx-1",
  whatsapp: "+8613800138002",
  companyName: "广州乙公司",
  contactName: "李女士",
  website: "https://example.org",
  country: "CN",
  creditCode: "91440101MA59E3Q12D",
  sourceDetail: "广交会",
  currency: "CNY",
};

const ofLead =
  (rest: object, lead: (hall: Hall) => Promise<{ id: string }> = ({ lead }) => lead()): Example =>
  async (hall) =>
    hall.change(hall.people.city, await lead(hall), rest);
const ofSihui =
  (lead: (hall: Hall) => Promise<{ id: string }>, rest: object): Example =>
  async (hall) =>
    hall.change(hall.people.sihui, await lead(hall), rest);

export const LEAD_DOORS: Record<string, Example> = {
  "GET /api/v1/leads": ({ people }) => ({ as: people.city, query: LOOKED_FOR }),
  "GET /desk/leads/export.xlsx": ({ people }) => ({ as: people.city, query: LOOKED_FOR }),
  "GET /api/v1/leads/[leadId]": async ({ people, lead }) => ({
    as: people.city,
    params: { leadId: (await lead()).id },
  }),
  "GET /api/v1/leads/similar": ({ people }) => ({
    as: people.city,
    query: {
      investorName: "王先生",
      companyName: "广州甲食品有限公司",
      contact: "13800138000",
      email: "li@example.org",
      phone: "13800138000",
      wechat: "wx-1",
      creditCode: "91440101MA59E3Q12D",
      except: "none",
    },
  }),
  "POST /api/v1/leads": ({ people }) => {
    const { source: _source, ...details } = DETAILS;
    const more = {
      source: "trade-fair",
      contact: "广交会展位",
      ownerId: people.colleague.id,
      intent: "要三十亩地",
      receivedAt: "2026-01-05T09:00:00+08:00",
      anyway: "另一个项目",
    };
    return { as: people.city, body: { ...details, ...more } };
  },
  "POST /api/v1/leads/[leadId]/accept": async (hall) =>
    hall.change(hall.people.sihui, await offered(hall), { officerId: hall.people.sihui.id, note: "我们来" }),
  "POST /api/v1/leads/[leadId]/advance": ofLead({ to: "responded", note: "已答复" }, answered),
  "POST /api/v1/leads/[leadId]/claim": ofLead({}, ({ lead }) => lead({ ownerId: null })),
  "POST /api/v1/leads/[leadId]/close": ofLead({ cause: "land-or-plant", reason: "无地" }),
  "POST /api/v1/leads/[leadId]/decline": ofSihui(offered, { reason: "暂无用地指标" }),
  "POST /api/v1/leads/[leadId]/details": ofLead(DETAILS),
  "POST /api/v1/leads/[leadId]/duplicate": async (hall) => {
    const kept = await hall.lead();
    return hall.change(hall.people.city, await hall.lead(), { of: kept.reference, reason: "同一项目" });
  },
  "POST /api/v1/leads/[leadId]/facts": async (hall) => {
    const { clusters, measures } = await hall.store().read.policy.current();
    const facts = {
      mainAsks: { value: "三十亩地" },
      timing: { value: "later" },
      environmentFlags: { value: ["noise"] },
      cluster: { value: clusters[0]?.id },
      firstContactLocation: { value: "sihui" },
      contractOn: { value: "2026-03-02" },
      policyPromises: { value: [measures[0]?.id] },
    };
    return hall.change(hall.people.city, await hall.lead(), { facts });
  },
  "POST /api/v1/leads/[leadId]/hand-over": async (hall) =>
    hall.change(hall.people.city, await hall.lead(), { toId: hall.people.colleague.id, reason: "休假" }),
  "POST /api/v1/leads/[leadId]/invalid": ofLead({ reason: "广告" }),
  "POST /api/v1/leads/[leadId]/match": ofLead({}),
  "POST /api/v1/leads/[leadId]/match-decision": async (hall) => {
    const clusterId = (await hall.store().read.policy.current()).clusters[0]?.id;
    return hall.change(hall.people.city, await hall.matched(), { clusterId, locationId: "sihui", note: "电话确认" });
  },
  "POST /api/v1/leads/[leadId]/move-back": async (hall) => {
    const lead = await answered(hall);
    await hall.does(hall.people.city, advanceLead, lead, { to: "responded" });
    return hall.change(hall.people.city, lead, { to: "new", reason: "误操作" });
  },
  "POST /api/v1/leads/[leadId]/next-action": ofLead({ nextAction: "现场踏勘", nextActionOn: tomorrow() }),
  "POST /api/v1/leads/[leadId]/offer": ofLead({ locationId: "sihui", reason: "产业对口" }),
  "POST /api/v1/leads/[leadId]/pause": ofLead({ reason: "等土地", revisitOn: tomorrow() }),
  "POST /api/v1/leads/[leadId]/policy-change": async (hall) =>
    hall.change(hall.people.city, await noticed(hall), { outcome: "not-relevant", note: "与此无关" }),
  "POST /api/v1/leads/[leadId]/readings": ofLead(
    {
      decisions: [
        { name: "customers", value: "某车企" },
        { name: "tenure", value: "rent" },
        { name: "amount", value: 40_000_000, unit: "USD" },
      ],
    },
    ({ matched }) => matched({ intent: "做压铸件，客户主要是某车企，计划投资三亿元，想租厂房。" }),
  ),
  "POST /api/v1/leads/[leadId]/release": ofLead({ reason: "是真客户" }, ({ lead }) => lead({ status: "held" })),
  "POST /api/v1/leads/[leadId]/reopen": ofLead({ reason: "又来电" }, async (hall) => {
    const lead = await hall.lead();
    await hall.does(hall.people.city, closeLead, lead, { cause: "land-or-plant", reason: "无地" });
    return lead;
  }),
  "POST /api/v1/leads/[leadId]/resume": ofLead({ reason: "地批了" }, async (hall) => {
    const lead = await hall.lead();
    await hall.does(hall.people.city, pauseLead, lead, { reason: "等土地", revisitOn: tomorrow() });
    return lead;
  }),
  "POST /api/v1/leads/[leadId]/return": ofSihui(held, { reason: "电力不足" }),
  "POST /api/v1/leads/[leadId]/touches": ofLead({
    channel: "phone",
    direction: "out",
    at: "2026-01-05T09:00:00+08:00",
    summary: "谈了用地",
    nextAction: "寄资料",
    nextActionOn: tomorrow(),
  }),
  "POST /api/v1/leads/[leadId]/withdraw-offer": ofLead({ reason: "改派" }, offered),
};
