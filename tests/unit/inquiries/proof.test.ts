import { expect, test } from "vitest";
import { BITS, isSolved, ROUNDS, solve } from "@/lib/inquiries/proof";

test("a proof holds for its own challenge and its own page, and for no other", async () => {
  const proof = await solve("challenge", "stamp");
  expect(proof.split(".")).toHaveLength(ROUNDS);
  expect(await isSolved("challenge", "stamp", proof)).toBe(true);
  expect(await isSolved("challenge", "another stamp", proof)).toBe(false);
  expect(await isSolved("another challenge", "stamp", proof)).toBe(false);
});

test("what was not worked for is no proof", async () => {
  const proof = await solve("challenge", "stamp");
  const wrong = ["", "0", Array(ROUNDS).fill("0").join("."), `${proof}.0`, proof.replace(".", ".-"), `1e3${proof}`];
  for (const text of wrong) expect(await isSolved("challenge", "stamp", text), text).toBe(false);
});

test("guessing costs what it says: one number in 128 answers a round", async () => {
  let tries = 0;
  for (let n = 0; n < 2; n++)
    tries += (await solve(`challenge ${n}`, "stamp")).split(".").reduce((sum, x) => sum + Number(x) + 1, 0);
  const expected = 2 * ROUNDS * 2 ** BITS;
  expect(tries).toBeGreaterThan(expected / 2);
  expect(tries).toBeLessThan(expected * 2);
});
