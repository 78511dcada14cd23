import { expect, test } from "vitest";
import type { NewMatch } from "@/db";
import { newId } from "@/lib/ids";
import { match } from "@/lib/matching/match";
import { preparedFor } from "@/lib/matching/prepared-for";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

async function kept(): Promise<NewMatch> {
  const lead = await given(store()).lead();
  const set = await store().read.policy.current();
  const input = { text: "拟在四会投资两亿元建铝型材厂，需要土地六十亩。" };
  const result = match(preparedFor(set), input);
  const row = { id: newId(), leadId: lead.id, madeAt: new Date(), policyVersionId: set.version, input, result };
  await store().write((tx) => tx.matches.add(row));
  return row;
}

test("a match is read again as it was given", async () => {
  const row = await kept();
  const read = await store().read.matches.latest(row.leadId);
  expect(read?.input).toEqual(row.input);
  expect(read?.result).toEqual(row.result);
  expect(read?.decidedClusterRank).toBeNull();
  expect(read?.decidedPlaceRank).toBeNull();
});

test("a match kept as plain JSON, before they were packed, is read as it was given", async () => {
  const row = await kept();
  const plain = store().engine.dialect === "sqlite" ? "?" : "convert_to(?, 'UTF8')";
  await store().engine.write((q) =>
    q.rawWrite(`update matches set input = ${plain}, result = ${plain} where id = ?`, [
      JSON.stringify(row.input),
      JSON.stringify(row.result),
      row.id,
    ]),
  );
  const read = await store().read.matches.latest(row.leadId);
  expect(read?.input).toEqual(row.input);
  expect(read?.result).toEqual(row.result);
});
