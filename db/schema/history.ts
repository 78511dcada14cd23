import { count, index, instant, json, string, table } from "../columns";

/**
 * Who did what, when and why 操作记录: written in the transaction of the change itself, never altered
 * (triggers refuse it), each row chained to the one before by SHA-256.
 */
export const history = table(
  "history",
  {
    seq: count().primaryKey(),
    at: instant().notNull(),
    actorId: string(),
    actorName: string().notNull(),
    /** Dotted, what happened in the office: "lead.claimed". Message key below `history.event`. */
    event: string().notNull(),
    subjectType: string().notNull(),
    subjectId: string().notNull(),
    /** Set for everything about a lead. */
    leadId: string(),
    reason: string(),
    /** What changed: { before, after } of the touched fields, or the figures of the event. */
    detail: json<Record<string, unknown>>().notNull(),
    requestId: string().notNull(),
    address: string(),
    previousHash: string().notNull(),
    hash: string().notNull(),
  },
  (t) => [
    index("history_lead").on(t.leadId, t.seq),
    index("history_subject").on(t.subjectType, t.subjectId, t.seq),
    index("history_actor").on(t.actorId, t.seq),
  ],
);
