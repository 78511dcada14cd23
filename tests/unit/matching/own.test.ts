import { expect, test } from "vitest";
import { match } from "@/lib/matching/match";
import { type OwnPrecedent, withPrecedents } from "@/lib/matching/own";
import { leadsCited, namingOnly } from "@/lib/matching/own-pull";
import type { LocationId } from "@/lib/policy/reference";
import { written } from "@/tests/eval/cases";
import { prepared } from "./policy";

const BOXES = "We print colour boxes and cartons, 50 mu.";

function lead(seq: number, change: Partial<OwnPrecedent> = {}): OwnPrecedent {
  const plain = { kind: "confirmed", locationId: "fengkai", clusterId: null, text: BOXES, sector: null } as const;
  return { seq, leadId: `lead-${seq}`, yuan: null, landMu: 50, jobs: null, ...plain, ...change };
}
const placeOf = (result: ReturnType<typeof match>, id: LocationId) => {
  const rank = result.locations.findIndex((each) => each.id === id);
  return { rank, ...result.locations[rank] };
};
const knowing = (...leads: OwnPrecedent[]) => withPrecedents(prepared, leads.at(-1)?.seq ?? 0, leads);
const asked = (ready = prepared, without?: Set<string>) => match(ready, { text: BOXES, landMu: 50 }, { without });

test("leads confirmed at a place lift it, and say how many they were", () => {
  const before = placeOf(asked(), "fengkai");
  const after = placeOf(asked(knowing(lead(1), lead(2), lead(3, { kind: "signed" }))), "fengkai");
  expect(after.rank).toBeLessThan(before.rank);
  expect(after.probability).toBeGreaterThan(before.probability ?? 1);
  const reason = after.reasons?.find(({ code }) => code === "place.own-leads");
  expect(reason?.params).toEqual({ location: "fengkai", count: 3, signed: 1 });
  expect(reason?.evidence).toEqual(["lead:lead-3", "lead:lead-2", "lead:lead-1"]);
});

test("a signing weighs more than a confirmation, a confirmation more than an acceptance", () => {
  const weigh = (kind: OwnPrecedent["kind"]) => placeOf(asked(knowing(lead(1, { kind }))), "fengkai").score ?? 0;
  expect(weigh("signed")).toBeGreaterThan(weigh("confirmed"));
  expect(weigh("confirmed")).toBeGreaterThan(weigh("accepted"));
});

test("a lead is no proof of itself", () => {
  const ready = knowing(lead(1));
  const { precedentsAsOf, ...left } = asked(ready, new Set(["lead-1"]));
  expect([precedentsAsOf, left]).toEqual([1, (({ precedentsAsOf: _, ...rest }) => rest)(asked())]);
  expect(JSON.stringify(asked(ready))).toContain("lead:lead-1");
});

test("asked as of an earlier change, later leads are not known", () => {
  const ready = knowing(lead(1), lead(2, { locationId: "sihui" }));
  expect(match(ready, { text: BOXES, landMu: 50 }, { precedentsAsOf: 1 })).toEqual(asked(knowing(lead(1))));
});

test("unlike leads move nothing", () => {
  const ready = knowing(lead(1, { text: "生物医药研发中心，需要实验室。", landMu: 5000, clusterId: "x" }));
  expect(asked(ready).locations).toEqual(asked().locations);
});

test("a withdrawn lead is not used, and a later one of the same lead takes its place", () => {
  const two = knowing(lead(1), lead(2, { leadId: "b" }));
  const without = withPrecedents(two, 3, [], ["b"]);
  expect(asked(without).locations).toEqual(asked(knowing(lead(1))).locations);
  const moved = withPrecedents(two, 4, [lead(4, { leadId: "b", locationId: "sihui" })], ["b"]);
  expect(placeOf(asked(moved), "fengkai").reasons?.some(({ params }) => params.count === 1)).toBe(true);
});

test("one by one and all at once reach the same answers; an older state stays as it was", () => {
  const cases = written().flatMap(({ input, expect: { location } }, i) =>
    location ? [lead(i + 1, { text: input.text, locationId: location as LocationId })] : [],
  );
  const many = Array.from({ length: 4 }, (_, n) =>
    cases.map((one) => ({ ...one, seq: one.seq + n * 300, leadId: `${one.leadId}-${n}` })),
  ).flat();
  let slowly = prepared;
  for (const one of many) slowly = withPrecedents(slowly, one.seq, [one]);
  const last = many.at(-1)?.seq ?? 0;
  const known = JSON.stringify(asked(slowly));
  expect(known).toBe(JSON.stringify(asked(withPrecedents(prepared, last, many))));
  withPrecedents(slowly, last + 1, [lead(last + 1)]);
  expect(JSON.stringify(asked(slowly))).toBe(known);
});

test("what lies more than three thousand changes back is forgotten", () => {
  const far = withPrecedents(knowing(lead(1)), 3_001, []);
  expect(asked(far).locations).toEqual(asked().locations);
});

test("a cluster the bureau chose for similar leads becomes surer by a little and no more", () => {
  const before = asked().clusters[1];
  const after = asked(knowing(lead(1, { clusterId: before?.id ?? "" }), lead(2, { clusterId: before?.id ?? "" })));
  const now = after.clusters.find(({ id }) => id === before?.id);
  const said = before?.probability ?? 0;
  expect(now?.probability).toBeGreaterThan(said);
  expect(now?.probability).toBeLessThanOrEqual(said + 0.15 * (1 - said) + 0.001);
  expect(now?.reasons.at(-1)).toMatchObject({ code: "cluster.own-leads", params: { count: 2 } });
});

test("a reader learns the number of leads and the names of only those they may see", () => {
  const result = asked(knowing(lead(1), lead(2)));
  expect(leadsCited(result).toSorted()).toEqual(["lead-1", "lead-2"]);
  const seen = namingOnly(result, new Set(["lead-2"]));
  expect(leadsCited(seen)).toEqual(["lead-2"]);
  expect(placeOf(seen, "fengkai").reasons?.find(({ code }) => code === "place.own-leads")?.params.count).toBe(2);
});
