import { and, desc, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import type { Recorder } from "../lib/access/actor";
import type { HistoryEvent } from "../lib/history/events";
import { asked } from "./asked";
import { canonical, quoted, sha256 } from "./canonical";
import type { Reader, Writer } from "./handles";
import { insertRows } from "./insert-rows";
import { history, leads } from "./schema";

export type HistoryLine = typeof history.$inferSelect;

export type Happening = {
  event: HistoryEvent;
  subjectType: "lead" | "account" | "policy" | "inquiry" | "export" | "system";
  subjectId: string;
  leadId?: string | null;
  reason?: string | null;
  /** `{ before, after }` of the touched fields, or the figures of the event. Plain JSON. */
  detail?: Record<string, unknown>;
  /** Only the sample writes the past; everyone else leaves it out. */
  at?: Date;
};

/** The chain starts here. */
const FIRST = "0".repeat(64);

const text = (value: string | null) => (value === null ? "null" : quoted(value));

/**
 * The SHA-256 of a line's canonical JSON, its own hash left out, `said` being the detail's. Written out key by key in
 * their sorted order: a large archive is made and checked a million lines at a time.
 */
function hashOf(line: Omit<HistoryLine, "hash" | "detail">, said: string): string {
  return sha256(
    `{"actorId":${text(line.actorId)},"actorName":${text(line.actorName)},"address":${text(line.address)},` +
      `"at":${line.at.getTime()},"detail":${said},"event":${text(line.event)},"leadId":${text(line.leadId)},` +
      `"previousHash":${text(line.previousHash)},"reason":${text(line.reason)},"requestId":${text(line.requestId)},` +
      `"seq":${line.seq},"subjectId":${text(line.subjectId)},"subjectType":${text(line.subjectType)}}`,
  );
}

/** What is to be written down. `said` is the detail as canonical JSON, where that was made before. */
export type ToTell = { who: Recorder; happening: Happening; said?: string };

/** Lines made ready to keep: numbered on from `head`, each holding the hash of the one before. `detail` is still JSON. */
export function* chained(
  head: { seq: number; hash: string } | null,
  lines: Iterable<ToTell>,
): Generator<Omit<HistoryLine, "detail"> & { detail: string }> {
  let seq = head?.seq ?? 0;
  let previousHash = head?.hash ?? FIRST;
  for (const { who, happening, said } of lines) {
    const line = {
      seq: ++seq,
      at: happening.at ?? new Date(),
      actorId: who.id,
      actorName: who.name,
      event: happening.event,
      subjectType: happening.subjectType,
      subjectId: happening.subjectId,
      leadId: happening.leadId ?? null,
      reason: happening.reason ?? null,
      detail: said ?? canonical(happening.detail ?? {}),
      requestId: who.via.requestId,
      address: who.via.address,
      previousHash,
      hash: "",
    };
    line.hash = hashOf(line, line.detail);
    previousHash = line.hash;
    yield line;
  }
}

export type HistoryFilter = {
  actorId?: string;
  event?: string;
  leadId?: string;
  /** Both together: the index begins with the type. */
  subject?: { type: Happening["subjectType"]; id: string };
  from?: Date;
  until?: Date;
};

function matching(filter: HistoryFilter): SQL | undefined {
  return and(
    filter.actorId ? eq(history.actorId, filter.actorId) : undefined,
    filter.event ? eq(history.event, filter.event) : undefined,
    filter.leadId ? eq(history.leadId, filter.leadId) : undefined,
    filter.subject ? eq(history.subjectType, filter.subject.type) : undefined,
    filter.subject ? eq(history.subjectId, filter.subject.id) : undefined,
    filter.from ? gte(history.at, filter.from) : undefined,
    filter.until ? lt(history.at, filter.until) : undefined,
  );
}

export const historyReads = (q: Reader) => ({
  /** The number of the last line: it moves with every change, so it names the state of the whole archive. */
  async lastSeq(): Promise<number> {
    const [row] = await asked(q, "history.lastSeq", {}, () =>
      q.select({ seq: history.seq }).from(history).orderBy(desc(history.seq)).limit(1),
    );
    return row?.seq ?? 0;
  },
  /** The last line's number and hash: copied outside the database, they prove later that nothing was cut off. */
  async head(): Promise<{ seq: number; hash: string } | null> {
    const last = { seq: history.seq, hash: history.hash };
    const [head] = await asked(q, "history.head", {}, () =>
      q.select(last).from(history).orderBy(desc(history.seq)).limit(1),
    );
    return head ?? null;
  },
  async hashAt(seq: number): Promise<string | null> {
    const [line] = await q.select({ hash: history.hash }).from(history).where(eq(history.seq, seq)).limit(1);
    return line?.hash ?? null;
  },
  async ofLead(leadId: string): Promise<HistoryLine[]> {
    return q.select().from(history).where(eq(history.leadId, leadId)).orderBy(desc(history.seq));
  },
  async page(
    filter: HistoryFilter,
    page: { offset: number; limit: number },
  ): Promise<{ total: number; lines: HistoryLine[] }> {
    const where = matching(filter);
    const lines = await q
      .select()
      .from(history)
      .where(where)
      .orderBy(desc(history.seq))
      .limit(page.limit)
      .offset(page.offset);
    return { total: await q.$count(history, where), lines };
  },
  /** What people call the leads of these lines: id to reference. */
  async referencesOf(leadIds: readonly string[]): Promise<Map<string, string>> {
    if (leadIds.length === 0) return new Map();
    const rows = await q
      .select({ id: leads.id, reference: leads.reference })
      .from(leads)
      .where(inArray(leads.id, [...new Set(leadIds)]));
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  },
  /** Walks the chain in order; answers the first line that does not fit, or null when all do. */
  async firstBrokenSeq(): Promise<number | null> {
    let previous = FIRST;
    let expected = 1;
    for (;;) {
      const lines = await q.select().from(history).where(gte(history.seq, expected)).orderBy(history.seq).limit(2_000);
      if (lines.length === 0) return null;
      for (const line of lines) {
        const isWhole = hashOf(line, canonical(line.detail)) === line.hash;
        if (line.seq !== expected || line.previousHash !== previous || !isWhole) return expected;
        previous = line.hash;
        expected++;
      }
    }
  },
});

export const historyWrites = (q: Writer) => ({
  ...historyReads(q),
  async record(who: Recorder, happening: Happening): Promise<void> {
    await this.recordMany([{ who, happening }]);
  },
  /** Several lines at once, chained in the order given. */
  async recordMany(lines: { who: Recorder; happening: Happening }[]): Promise<void> {
    if (lines.length === 0) return;
    await insertRows(q, history, chained(await this.head(), lines));
  },
});
