import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { RecordKind } from "../lib/policy/kinds";
import { applied, isCoarse, type PolicyRecord, recordName, refined, setOf } from "../lib/policy/records";
import type { PolicySet } from "../lib/policy/reference";
import { fingerprint } from "./canonical";
import type { Reader, Writer } from "./handles";
import { policyChangeReads, policyChangeWrites } from "./policy-changes";
import { policyReviewReads, policyReviewWrites } from "./policy-reviews";
import { type PolicyVersion, policyVersionReads } from "./policy-versions";
import { policyRecords, policyVersions } from "./schema";

type Row = typeof policyRecords.$inferSelect;

/** One record as it stood from the version `from` until before the version `until`; null: it still stands. */
export type Revision = {
  from: PolicyVersion;
  until: PolicyVersion | null;
  data: unknown;
  origin: Row["origin"];
  hash: string;
};

/** The name of a set that has not been published: what is in force with every pending change. */
export const DRAFT_VERSION = "draft";

/** Published sets never change, so each is read once per process; `archive` keeps two databases apart. */
const read = new WeakMap<object, Map<string, Promise<PolicySet>>>();

export const policyReads = (q: Reader, archive: object) => ({
  ...policyChangeReads(q),
  ...policyReviewReads(q),
  ...policyVersionReads(q, archive),
  /** The set as it stood in one version; null when there was no such version. */
  async at(versionId: string): Promise<PolicySet | null> {
    const kept = read.get(archive) ?? new Map<string, Promise<PolicySet>>();
    read.set(archive, kept);
    const known = kept.get(versionId);
    if (known) return known;
    const version = await this.version(versionId);
    if (!version) return null;
    const rows = await q
      .select({ kind: policyRecords.kind, key: policyRecords.key, data: policyRecords.data })
      .from(policyRecords)
      .where(
        and(
          lte(policyRecords.fromNumber, version.number),
          or(isNull(policyRecords.untilNumber), gt(policyRecords.untilNumber, version.number)),
          eq(policyRecords.isGone, false),
        ),
      )
      .orderBy(asc(policyRecords.position), asc(policyRecords.fromNumber), asc(policyRecords.key));
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
  /** The set in force with every pending change applied, called "draft"; null when nothing is pending. */
  async drafted(): Promise<PolicySet | null> {
    const changes = await this.pendingChanges();
    return changes.length > 0 ? applied(await this.current(), changes, DRAFT_VERSION) : null;
  },
  /** Every revision of one record, the newest first. A record that was taken out ends with the version that did so. */
  async revisions(kind: RecordKind, key: string): Promise<Revision[]> {
    const versions = new Map((await this.versions()).map((version) => [version.number, version]));
    const rows = await q
      .select()
      .from(policyRecords)
      .where(and(eq(policyRecords.kind, kind), eq(policyRecords.key, key), eq(policyRecords.isGone, false)))
      .orderBy(desc(policyRecords.fromNumber));
    return rows.flatMap((row) => {
      const from = versions.get(row.fromNumber);
      const until = row.untilNumber === null ? null : (versions.get(row.untilNumber) ?? null);
      const data = refined([row]).find((record) => record.key === key)?.data;
      return from ? [{ from, until, data, origin: row.origin, hash: fingerprint(data) }] : [];
    });
  },
});

/** What a record in force looks like to a newer version; `id` is null where it stood inside a former record of several. */
type Standing = PolicyRecord & Pick<Row, "origin" | "isGone" | "position"> & { id: string | null; hash: string };

const standingIn = (rows: Row[]): Map<string, Standing> =>
  new Map(
    rows.flatMap((row) =>
      refined([row]).map(({ kind, key, data }) => {
        const id = isCoarse(row) ? null : row.id;
        const { origin, isGone, position } = row;
        const standing = { id, kind, key, data, origin, isGone, position, hash: fingerprint(data) };
        return [recordName({ kind, key }), standing] as const;
      }),
    ),
  );

export const policyWrites = (q: Writer, archive: object) => ({
  ...policyReads(q, archive),
  ...policyChangeWrites(q),
  ...policyReviewWrites(q),
  /**
   * Publishes records as a new version: unchanged ones are carried on, changed ones end and begin anew, missing
   * ones end. What staff wrote or took out in the library is left alone when the shipped data moves on. What staff amend keeps
   * its place and what they add comes last, as when it was drafted.
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
    const before = standingIn(inForce);
    const ended = new Set(inForce.filter(isCoarse).map(({ id }) => id));
    const added: (typeof policyRecords.$inferInsert)[] = [];
    const add = (record: PolicyRecord, position: number, as: { origin: Row["origin"]; isGone: boolean }) => {
      const { kind, key, data } = record;
      const id = `${published.number}:${recordName(record)}`;
      const rest = { position, hash: fingerprint(data), fromNumber: published.number, untilNumber: null };
      added.push({ id, kind, key, data, ...as, ...rest });
    };
    const highest = inForce.reduce((most, { position }) => Math.max(most, position), records.length);
    for (const [index, record] of records.entries()) {
      const name = recordName(record);
      const known = before.get(name);
      before.delete(name);
      const isSame = known && !known.isGone && known.hash === fingerprint(record.data);
      const isTheirs = origin === "shipped" && known?.origin === "library";
      if (known?.id && (isSame || isTheirs)) continue;
      if (known?.id) ended.add(known.id);
      const place = known?.id && !known.isGone ? known.position : highest + 1 + index;
      const position = origin === "shipped" || (known && !known.id) ? index : place;
      add(record, position, { origin: isSame ? known.origin : origin, isGone: false });
    }
    for (const left of before.values()) {
      if (left.isGone || (origin === "shipped" && left.origin === "library")) continue;
      if (left.id) ended.add(left.id);
      if (origin === "library") add(left, records.length, { origin, isGone: true });
    }
    const endedIds = [...ended];
    for (let i = 0; i < endedIds.length; i += 200) {
      await q
        .update(policyRecords)
        .set({ untilNumber: published.number })
        .where(inArray(policyRecords.id, endedIds.slice(i, i + 200)));
    }
    for (let i = 0; i < added.length; i += 50) await q.insert(policyRecords).values(added.slice(i, i + 50));
    return published;
  },
});
