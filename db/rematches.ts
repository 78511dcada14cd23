import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { OPEN_STATUSES } from "../lib/leads/statuses";
import type { Reader, Writer } from "./handles";
import type { Lead } from "./leads";
import { type Match, matchReads } from "./matches";
import { leads, policyRematches } from "./schema";

export type Rematch = typeof policyRematches.$inferSelect;

/** An open lead and the answer in force for it; `match` is null where none was ever made. */
export type DueLead = DueLine & { match: Match | null; isDecided: boolean };
export type DueLine = Pick<Lead, "id" | "serial" | "isClusterConfirmed">;

export const rematchReads = (q: Reader) => ({
  async ofVersion(versionId: string): Promise<Rematch | null> {
    const [rematch] = await q.select().from(policyRematches).where(eq(policyRematches.id, versionId)).limit(1);
    return rematch ?? null;
  },
  async openLeads(): Promise<number> {
    return q.$count(leads, inArray(leads.status, [...OPEN_STATUSES]));
  },
  /** The next open leads by serial, oldest first. Each status is read from its own index. */
  async dueAfter(cursor: number, most: number): Promise<DueLine[]> {
    const next = { id: leads.id, serial: leads.serial, isClusterConfirmed: leads.isClusterConfirmed };
    const arms = OPEN_STATUSES.map((status) =>
      q
        .select(next)
        .from(leads)
        .where(and(eq(leads.status, status), gt(leads.serial, cursor)))
        .orderBy(asc(leads.serial))
        .limit(most),
    );
    const found = (await Promise.all(arms)).flat().sort((a, b) => a.serial - b.serial);
    return found.slice(0, most);
  },
  /** One of them with the answer in force for it: the larger part of the reading, so it is asked lead by lead. */
  async due(line: DueLine): Promise<DueLead> {
    const matches = matchReads(q);
    return { ...line, match: await matches.latest(line.id), isDecided: await matches.isDecided(line.id) };
  },
});

export const rematchWrites = (q: Writer) => ({
  ...rematchReads(q),
  async begin(versionId: string, total: number, at: Date): Promise<Rematch> {
    const [begun] = await q.insert(policyRematches).values({ id: versionId, total, startedAt: at }).returning();
    return begun as Rematch;
  },
  async move(rematch: Rematch, to: Partial<Rematch>): Promise<Rematch> {
    const [moved] = await q.update(policyRematches).set(to).where(eq(policyRematches.id, rematch.id)).returning();
    return moved as Rematch;
  },
});
