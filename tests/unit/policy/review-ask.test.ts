import { expect, test } from "vitest";
import { words } from "@/app/_ui/words";
import { reviewAsk } from "@/app/desk/policy/_draft/asks";
import { loadReference } from "@/db/seed/reference";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { DRAFTED_KINDS } from "@/lib/policy/kinds";

const set = loadReference();
const shelf = { set, locale: "zh", t: words("zh", "policy"), today: "2026-11-25" } as const;

test.each(DRAFTED_KINDS)("a %s can be held against its source, which is named where the record names one", (kind) => {
  const [record] = recordsOfKind(set, kind) as [{ evidence?: unknown }];
  const against = reviewAsk(shelf, kind, "key", record, "hash").fields.find(({ name }) => name === "against");
  const evidence = [record.evidence ?? []].flat() as { title: string | null }[];
  if (evidence[0]?.title) expect(against?.value).toBe(evidence[0].title);
  else expect(against).toBeDefined();
});
