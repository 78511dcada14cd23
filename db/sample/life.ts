import { addDays, DAY_MS, dayOf } from "../../lib/calendar/shanghai";
import { clockStart, workingMinutesBetween } from "../../lib/calendar/working-days";
import { dueAt, stageDueAt } from "../../lib/leads/clocks";
import type { Stage } from "../../lib/leads/stages";
import { CLOSE_CAUSES } from "../../lib/leads/statuses";
import type { LocationId } from "../../lib/policy/reference";
import type { NewLead } from "../leads";
import type { Decided } from "./decisions";
import { answers, type Knowing } from "./facts";
import type { Random } from "./random";
import { type Staff, Written } from "./written";

export type House = { city: Staff[]; counties: Record<LocationId, Staff[]> };

const HOUR_MS = 3_600_000;
/** How often somebody speaks with the investor while a stage lasts. */
const STEP_DAYS = 60;

/** Days until a lead is ready for the stage, how many end or stall on the way. From the bureau's own experience: none; plausible. */
const PATH: Partial<Record<Stage, { days: number; ends: number; stalls: number }>> = {
  assessed: { days: 2, ends: 0.55, stalls: 0.03 },
  negotiating: { days: 12, ends: 0.4, stalls: 0.06 },
  review: { days: 55, ends: 0.55, stalls: 0.12 },
  signed: { days: 35, ends: 0.2, stalls: 0.06 },
  registered: { days: 45, ends: 0.04, stalls: 0.03 },
  construction: { days: 80, ends: 0.04, stalls: 0.05 },
  production: { days: 230, ends: 0.02, stalls: 0.03 },
  aftercare: { days: 60, ends: 0, stalls: 0 },
};

/** How often an officer says so on the match itself; else the cluster is recorded, and a county that takes it decides the place. */
const SAYS_SO = 0.75;

const SUMMARIES = [
  "电话沟通项目进度，对方将补充资料。",
  "微信发送园区资料和政策清单。",
  "来肇实地考察，看了两处地块。",
  "会谈用地条件和投产时间。",
  "邮件答复用电和环评问题。",
];
const CHANNELS = { phone: 45, wechat: 30, email: 12, meeting: 8, visit: 5 };
const NEXT = ["电话跟进", "约实地考察", "报送用地方案", "对接环评单位", "准备洽谈会"];
const DECLINED = ["暂无合适用地", "不在本地产业方向", "用电容量不足"];
const ENDED = ["客户决定暂缓投资。", "多次联系无回应。", "选择了其他城市。", "条件谈不拢。"];

/** What becomes of a lead from its arrival until `now`. Every step waits for what its gate asks, as the office must. */
export function live(
  lead: NewLead,
  decided: Decided,
  knowing: Omit<Knowing, "locationId" | "clusterId">,
  house: House,
  now: Date,
  random: Random,
): Written {
  const written = new Written(lead, random);
  let at = clockStart(lead.receivedAt);
  let owner = random.pick(house.city);
  const later = (hours: number) => {
    at = new Date(at.getTime() + random.hours(hours) * HOUR_MS);
    return at <= now;
  };
  const channel = () => random.weighted(CHANNELS);
  const talk = (isFirst = false) =>
    written.touch(owner, at, { channel: channel(), direction: "out", summary: random.pick(SUMMARIES) }, isFirst);
  const close = () =>
    written.change(
      owner,
      "lead.closed",
      at,
      { status: "closed", closeCause: random.pick(CLOSE_CAUSES) },
      random.pick(ENDED),
    );
  const plan = () => ({ nextAction: random.pick(NEXT), nextActionOn: addDays(dayOf(at), random.whole(2, 14)) });
  let { locationId } = decided;
  const know = (stage: Stage) =>
    written.record(
      owner,
      at,
      answers(stage, lead.facts, at, owner.id, { ...knowing, clusterId: decided.clusterId, locationId }, random),
    );

  function reply(): boolean {
    if (!later(random.chance(0.9) ? 3 : 40)) return false;
    written.change(owner, "lead.claimed", at, { ownerId: owner.id, ownedSince: at });
    talk(true);
    written.change(owner, "lead.first-reply", at, {
      respondedAt: at,
      responseMinutes: workingMinutesBetween(lead.receivedAt, at),
    });
    know("responded");
    written.advance(owner, at);
    return true;
  }

  function offer(): "accepted" | "declined" | "open" {
    const offeredAt = at;
    const row = {
      id: written.id(at),
      leadId: lead.id,
      locationId,
      state: "offered" as const,
      reason: "项目方向与当地产业相符",
      offeredBy: owner.id,
      offeredAt,
      dueAt: dueAt("countyDecision", at),
    };
    written.assignments.push(row);
    written.change(owner, "lead.offered", at, { locationId, isAccepted: false, status: "in-transfer" }, row.reason);
    if (!later(14)) return "open";
    const officer = random.pick(house.counties[locationId]);
    const isTaken = random.chance(0.9);
    const answer = { answeredAt: at, answeredBy: officer.id, officerId: isTaken ? officer.id : null };
    const reason = isTaken ? null : random.pick(DECLINED);
    Object.assign(row, answer, { state: isTaken ? "accepted" : "declined", answer: reason });
    if (!isTaken) {
      written.change(officer, "lead.declined", at, { locationId: null, status: "active" }, reason);
      return "declined";
    }
    owner = officer;
    written.change(officer, "lead.accepted", at, {
      isAccepted: true,
      status: "active",
      ownerId: officer.id,
      ownedSince: at,
    });
    return "accepted";
  }

  function settle(): boolean {
    for (let n = 0; n < 3; n++) {
      if (!later(30)) return false;
      const answer = offer();
      if (answer === "open") return false;
      if (answer === "accepted") {
        lead.firstContactLocationId ??= locationId;
        if (!later(24)) return false;
        talk();
        written.change(owner, "lead.touch-logged", at, plan());
        know("assigned");
        written.advance(owner, at);
        return true;
      }
      locationId = random.pick(Object.keys(house.counties) as LocationId[]);
    }
    return false;
  }

  function walk(to: Stage): boolean {
    const path = PATH[to];
    if (!path) return false;
    for (let left = path.days; left > 0; left -= STEP_DAYS) {
      if (!later(Math.min(left, STEP_DAYS) * 24)) return false;
      if (path.days > 5) {
        talk();
        written.change(owner, "lead.touch-logged", at, plan());
      }
      if (random.chance((path.ends * STEP_DAYS) / Math.max(STEP_DAYS, path.days))) {
        close();
        return false;
      }
    }
    if (random.chance(path.stalls)) {
      if (random.chance(0.6))
        written.change(
          owner,
          "lead.paused",
          at,
          { status: "paused", revisitOn: addDays(dayOf(at), random.whole(30, 180)) },
          "客户要求延后",
        );
      return false;
    }
    if (to === "assessed" && random.chance(SAYS_SO)) written.decide(owner, at, decided);
    know(to);
    const city = ["signed"].includes(to) ? random.pick(house.city) : owner;
    written.advance(city, at);
    return true;
  }

  const isThere = lead.status !== "held" && reply() && walk("assessed") && settle();
  if (isThere)
    for (const to of [
      "negotiating",
      "review",
      "signed",
      "registered",
      "construction",
      "production",
      "aftercare",
    ] as const)
      if (!walk(to)) break;

  const last = written.assignments.at(-1);
  const transfer = {
    offerDueAt: last?.state === "offered" ? last.dueAt : null,
    acceptedAt: last?.state === "accepted" ? (last.answeredAt ?? null) : null,
  };
  const view = {
    ...lead,
    stage: lead.stage ?? "new",
    status: lead.status ?? "active",
    respondedAt: lead.respondedAt ?? null,
    lastTouchAt: lead.lastTouchAt ?? null,
  };
  const isRunning = now.getTime() - at.getTime() < 30 * DAY_MS;
  lead.dueAt = stageDueAt(view, transfer);
  if (isRunning && lead.nextActionOn && random.chance(0.85))
    lead.nextActionOn = addDays(dayOf(now), random.whole(-1, 12));
  lead.version = written.version;
  return written;
}
