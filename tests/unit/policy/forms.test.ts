import { describe, expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import { changedFields } from "@/lib/policy/changed-fields";
import { completed } from "@/lib/policy/forms/complete";
import { FORMS } from "@/lib/policy/forms/forms";
import { inputOf } from "@/lib/policy/forms/input";
import { missingIn, recordsOfKind } from "@/lib/policy/forms/references";
import { faultsOf } from "@/lib/policy/forms/rules";
import { dataOf, valuesOf } from "@/lib/policy/forms/values";
import { DRAFTED_KINDS } from "@/lib/policy/kinds";

const set = loadReference();
type Bag = Record<string, unknown>;

describe.each(DRAFTED_KINDS)("%s", (kind) => {
  const { fields } = FORMS[kind];
  const records = recordsOfKind(set, kind) as Bag[];

  test("every field that any shipped record has is described, and nothing else is", () => {
    const seen = new Set(records.flatMap((record) => Object.keys(record)));
    expect([...seen].filter((name) => !(name in fields))).toEqual([]);
    expect(records.length).toBeGreaterThan(kind === "city" ? 0 : 5);
  });

  test("every shipped record opens in its form and is sent again unchanged", () => {
    const input = inputOf(fields);
    for (const record of records) {
      const sent = input.safeParse(JSON.parse(JSON.stringify(dataOf(fields, valuesOf(fields, record)))));
      expect(sent.error?.issues ?? [], String(record.id ?? record.name)).toEqual([]);
      const data = completed(kind, sent.data as Bag, record, set);
      expect(changedFields(record, data), String(record.id ?? record.name)).toEqual([]);
      expect(faultsOf(kind, data), String(record.id)).toEqual({});
      expect(missingIn(set, kind, data), String(record.id)).toEqual([]);
    }
  });

  test("an empty form is refused", () => {
    const sent = inputOf(fields).safeParse(dataOf(fields, valuesOf(fields, null)));
    expect(sent.success && Object.keys(faultsOf(kind, sent.data)).length === 0).toBe(false);
  });
});
