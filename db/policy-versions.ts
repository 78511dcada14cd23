import { and, desc, eq, gt, inArray, lte, or, sql } from "drizzle-orm";
import type { RevisionLine } from "../lib/policy/version-changes";
import { asked } from "./asked";
import type { Reader } from "./handles";
import { policyNotices, policyRecords, policyVersions } from "./schema";

export type PolicyVersion = typeof policyVersions.$inferSelect;

/** A published version never changes, so each is read once per process; `archive` keeps two databases apart. */
const read = new WeakMap<object, Map<string, PolicyVersion>>();

export const policyVersionReads = (q: Reader, archive: object) => ({
  async latest(): Promise<PolicyVersion | null> {
    const [version] = await asked(q, "policy.latest", {}, () =>
      q.select().from(policyVersions).orderBy(desc(policyVersions.number)).limit(1),
    );
    return version ?? null;
  },
  /** Newest first. */
  async versions(): Promise<PolicyVersion[]> {
    return q.select().from(policyVersions).orderBy(desc(policyVersions.number));
  },
  async version(id: string): Promise<PolicyVersion | null> {
    const kept = read.get(archive) ?? new Map<string, PolicyVersion>();
    read.set(archive, kept);
    const known = kept.get(id);
    if (known) return known;
    const [version] = await q.select().from(policyVersions).where(eq(policyVersions.id, id)).limit(1);
    if (version) kept.set(id, version);
    return version ?? null;
  },
  /** The revisions that begin or end with one of the versions numbered `from` to `to`, in their order. */
  async revisionLines(from: number, to: number): Promise<RevisionLine[]> {
    const { kind, key, data, fromNumber, untilNumber, isGone, position } = policyRecords;
    return q
      .select({ kind, key, data, fromNumber, untilNumber, isGone })
      .from(policyRecords)
      .where(
        or(and(gt(fromNumber, from - 1), lte(fromNumber, to)), and(gt(untilNumber, from - 1), lte(untilNumber, to))),
      )
      .orderBy(position, fromNumber, key);
  },
  /** How many notes each of these versions left on leads; a version that left none is missing. */
  async notes(versionIds: readonly string[]): Promise<Map<string, number>> {
    if (versionIds.length === 0) return new Map();
    const rows = await q
      .select({ id: policyNotices.toVersionId, notes: sql<number>`count(*)`.mapWith(Number) })
      .from(policyNotices)
      .where(inArray(policyNotices.toVersionId, [...versionIds]))
      .groupBy(policyNotices.toVersionId);
    return new Map(rows.map(({ id, notes }) => [id, notes]));
  },
});
