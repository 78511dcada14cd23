import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { PolicySet } from "../lib/policy/reference";
import type { Reader, Writer } from "./handles";
import { POLICY_KINDS, type PolicyKind, policyRecords, policyVersions } from "./schema";

export type PolicyVersion = typeof policyVersions.$inferSelect;
export type PolicyRecord = { kind: PolicyKind; key: string; data: unknown };

/** A set as records, one each: what is stored, compared and amended. */
export function recordsOf(set: PolicySet): PolicyRecord[] {
  const each = (kind: PolicyKind, list: { id: string }[]) => list.map((data) => ({ kind, key: data.id, data }));
  return [
    { kind: "city", key: set.city.id, data: set.city },
    ...each("cluster", set.clusters),
    ...each("location", set.locations),
    ...each("document", set.documents),
    ...each("measure", set.measures),
    ...each("source", set.sources),
    ...each("landed", set.landed),
    ...Object.entries(set.knowledge).map(([key, data]) => ({ kind: "knowledge" as const, key, data })),
  ];
}

function setOf(version: string, rows: { kind: PolicyKind; key: string; data: unknown }[]): PolicySet {
  const all = Object.fromEntries(POLICY_KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind)])) as Record<
    PolicyKind,
    typeof rows
  >;
  const data = (kind: PolicyKind) => all[kind].map((row) => row.data);
  return {
    version,
    city: data("city")[0],
    clusters: data("cluster"),
    locations: data("location"),
    documents: data("document"),
    measures: data("measure"),
    sources: data("source"),
    landed: data("landed"),
    knowledge: Object.fromEntries(all.knowledge.map((row) => [row.key, row.data])),
  } as PolicySet;
}

const hashOf = (data: unknown) => createHash("sha256").update(JSON.stringify(data)).digest("hex");

/** Published sets never change, so each is read once per process; `archive` keeps two databases apart. */
const read = new WeakMap<object, Map<string, Promise<PolicySet>>>();

export const policyReads = (q: Reader, archive: object) => ({
  async latest(): Promise<PolicyVersion | null> {
    const [version] = await q.select().from(policyVersions).orderBy(desc(policyVersions.number)).limit(1);
    return version ?? null;
  },
  async versions(): Promise<PolicyVersion[]> {
    return q.select().from(policyVersions).orderBy(desc(policyVersions.number));
  },
  /** The set as it stood in one version; null when there was no such version. */
  async at(versionId: string): Promise<PolicySet | null> {
    const kept = read.get(archive) ?? new Map<string, Promise<PolicySet>>();
    read.set(archive, kept);
    const known = kept.get(versionId);
    if (known) return known;
    const [version] = await q.select().from(policyVersions).where(eq(policyVersions.id, versionId)).limit(1);
    if (!version) return null;
    const rows = await q
      .select({ kind: policyRecords.kind, key: policyRecords.key, data: policyRecords.data })
      .from(policyRecords)
      .where(
        and(
          lte(policyRecords.fromNumber, version.number),
          or(isNull(policyRecords.untilNumber), gt(policyRecords.untilNumber, version.number)),
        ),
      )
      .orderBy(asc(policyRecords.position));
    const set = setOf(versionId, rows);
    kept.set(versionId, Promise.resolve(set));
    return set;
  },
  /** The set in force. Throws when none was ever published: the house loads one at start. */
  async current(): Promise<PolicySet> {
    const latest = await this.latest();
    const set = latest ? await this.at(latest.id) : null;
    if (!set) throw new Error("No policy data was loaded");
    return set;
  },
});

export const policyWrites = (q: Writer, archive: object) => ({
  ...policyReads(q, archive),
  /**
   * Publishes records as a new version: unchanged ones are carried on, changed ones end and begin anew, missing
   * ones end. What staff wrote in the library (`origin` library) is left alone when the shipped data moves on.
   */
  async publish(
    version: Omit<PolicyVersion, "number">,
    records: PolicyRecord[],
    origin: "shipped" | "library",
  ): Promise<PolicyVersion> {
    const latest = await this.latest();
    const published = { ...version, number: (latest?.number ?? 0) + 1 };
    await q.insert(policyVersions).values(published);
    const inForce = await q.select().from(policyRecords).where(isNull(policyRecords.untilNumber));
    const before = new Map(inForce.map((row) => [`${row.kind} ${row.key}`, row]));
    const ended: string[] = [];
    const added: (typeof policyRecords.$inferInsert)[] = [];
    for (const [position, record] of records.entries()) {
      const name = `${record.kind} ${record.key}`;
      const known = before.get(name);
      before.delete(name);
      const hash = hashOf(record.data);
      if (known && (known.hash === hash || (origin === "shipped" && known.origin === "library"))) continue;
      if (known) ended.push(known.id);
      added.push({
        id: `${published.number}:${name}`,
        ...record,
        position,
        hash,
        origin,
        fromNumber: published.number,
        untilNumber: null,
      });
    }
    for (const gone of before.values()) if (origin !== "shipped" || gone.origin === "shipped") ended.push(gone.id);
    for (let i = 0; i < ended.length; i += 200) {
      await q
        .update(policyRecords)
        .set({ untilNumber: published.number })
        .where(inArray(policyRecords.id, ended.slice(i, i + 200)));
    }
    for (let i = 0; i < added.length; i += 50) await q.insert(policyRecords).values(added.slice(i, i + 50));
    return published;
  },
});
