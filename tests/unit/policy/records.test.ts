import { expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import { applied, recordIn, recordName, recordsOf, setOf } from "@/lib/policy/records";

const set = loadReference();

test("a set falls apart into records and comes together again as it was", () => {
  expect(setOf(set.version, recordsOf(set))).toEqual(set);
});

test("every record has a name of its own", () => {
  const names = recordsOf(set).map(recordName);
  expect(new Set(names).size).toBe(names.length);
});

test("an old version, with what matching knows in six records, reads the same", () => {
  const others = recordsOf({ ...set, knowledge: {} as typeof set.knowledge });
  const coarse = Object.entries(set.knowledge).map(([key, data]) => ({ kind: "knowledge" as const, key, data }));
  expect(setOf(set.version, [...others, ...coarse])).toEqual(set);
});

test("changes add at the end, amend in place and take out; the set they start from stays", () => {
  const [first, second] = set.knowledge.products;
  if (!first || !second) throw new Error("products ship");
  const lamp = { id: "lamp", industry: "appliances", zh: ["台灯"], en: ["desk lamp"], weight: 1 };
  const drafted = applied(
    set,
    [
      { kind: "product", key: "lamp", action: "create", data: lamp },
      { kind: "product", key: first.id, action: "amend", data: { ...first, zh: ["灯"] } },
      { kind: "product", key: second.id, action: "end", data: null },
    ],
    "draft",
  );
  expect(drafted.version).toBe("draft");
  expect(drafted.knowledge.products.at(-1)).toEqual(lamp);
  expect(drafted.knowledge.products[0]).toMatchObject({ id: first.id, zh: ["灯"] });
  expect(recordIn(drafted, "product", second.id)).toBeNull();
  expect(recordIn(set, "product", second.id)?.data).toBe(second);
});
