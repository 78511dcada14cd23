import { expect, test } from "vitest";
import { prepare } from "@/lib/matching/prepare";
import { understandingOf } from "@/lib/matching/understanding";
import { set } from "./policy";

test("a version that changes only what is offered reads texts with the word lists of the last", () => {
  const before = prepare(set);
  const after = prepare({ ...set, version: "next", measures: set.measures.slice(1) });
  expect(after.vocabulary).toBe(before.vocabulary);
  expect(after.set.version).toBe("next");
});

test("a version that knows another product, landed project or keyword reads them anew", () => {
  const { knowledge, landed, clusters } = set;
  const before = understandingOf(set);
  for (const changed of [
    { ...set, knowledge: { ...knowledge, products: knowledge.products.slice(1) } },
    { ...set, landed: landed.slice(1) },
    { ...set, clusters: clusters.map((one) => ({ ...one, keywords: { zh: ["琉璃灯罩"], en: [] } })) },
  ])
    expect(understandingOf(changed)).not.toBe(before);
});
