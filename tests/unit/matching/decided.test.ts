import { expect, test } from "vitest";
import { ask } from "./policy";

const CASTINGS =
  "生产新能源汽车压铸件，计划投资三亿元，需要八十亩地，招工200人，产生废气，要靠近西江码头，希望落在四会。";
const named = (result: ReturnType<typeof ask>, name: string) => result.facts.filter((fact) => fact.name === name);
const codes = (result: ReturnType<typeof ask>) =>
  result.locations.flatMap(({ reasons }) =>
    reasons.map(({ code, params }) => `${code} ${params.need ?? params.location}`),
  );

test("a need dismissed no longer counts for any place and is not listed as unknown", () => {
  const read = ask(CASTINGS);
  const id = "river-port";
  const counts = (result: ReturnType<typeof ask>) =>
    codes(result).some((code) => code.startsWith("place.need") && code.endsWith(` ${id}`)) ||
    result.locations.some(({ unknowns }) => unknowns.includes(id));
  expect(counts(read)).toBe(true);
  const without = ask(CASTINGS, { decided: [{ name: `need.${id}`, value: null }] });
  expect(counts(without)).toBe(false);
  expect(named(without, `need.${id}`)).toEqual([]);
});

test("a place dismissed is no wish any more", () => {
  expect(codes(ask(CASTINGS))).toContain("place.named sihui");
  const without = ask(CASTINGS, { decided: [{ name: "place.sihui", value: null }] });
  expect(codes(without)).not.toContain("place.named sihui");
  expect(named(without, "place")).toEqual([]);
});

test("a figure corrected stands where it was read, and is what the size goes by", () => {
  const [read] = named(ask(CASTINGS), "amount");
  const decided = [{ name: "amount", value: 20_000_000, unit: "USD" }];
  const corrected = ask(CASTINGS, { decided });
  expect(named(corrected, "amount")).toEqual([{ ...decided[0], span: read?.span }]);
  expect(corrected.measures).toEqual(ask(CASTINGS.replace("三亿元", "2000万美元")).measures);
  expect(corrected.measures).not.toEqual(
    ask(CASTINGS, { decided: [{ name: "amount", value: 100, unit: "CNY" }] }).measures,
  );
});

test("a figure dismissed is asked for again; what the record holds wins over what was decided", () => {
  const vague = "生产竹筷子，需要八十亩地。";
  const size = (result: ReturnType<typeof ask>) => result.questions;
  expect(size(ask(vague, { decided: [{ name: "land", value: null }] }))).toEqual(size(ask("生产竹筷子。")));
  const kept = ask(vague, { landMu: 60, decided: [{ name: "land", value: null }] });
  expect(named(kept, "land")).toEqual([{ name: "land", value: 60, unit: "mu", span: null }]);
});

test("what is confirmed changes nothing", () => {
  const read = ask(CASTINGS);
  const decided = read.facts.map(({ name, value, unit }) =>
    name === "place" ? { name: `place.${value}`, value: true } : { name, value, ...(unit ? { unit } : {}) },
  );
  expect(ask(CASTINGS, { decided })).toEqual(read);
});

const needsOf = (result: ReturnType<typeof ask>) =>
  result.facts.filter(({ name }) => name.startsWith("need.")).map(({ name }) => name);
const WORKS = "生产铝合金压铸件，招女工300人，要靠近西江码头，用电110千伏，供应商主要是广西的铝厂。";

test("a reading dismissed takes with it the needs that were read in the same words, and no others", () => {
  const read = ask(WORKS);
  expect(needsOf(read)).toEqual(
    expect.arrayContaining(["need.low-wage", "need.river-port", "need.big-power", "need.near-guangxi"]),
  );
  const gone = (name: string) => {
    const left = needsOf(ask(WORKS, { decided: [{ name, value: null }] }));
    return needsOf(read).filter((need) => !left.includes(need));
  };
  expect(gone("voltage")).toEqual(["need.big-power"]);
  expect(gone("suppliers")).toEqual(["need.near-guangxi"]);
  expect(gone("labour.women")).toEqual(["need.low-wage"]);
  expect(gone("jobs")).toEqual([]);
});

test("a need that was confirmed by itself stands, whatever becomes of the words around it", () => {
  const decided = [
    { name: "voltage", value: null },
    { name: "need.big-power", value: true },
  ];
  expect(needsOf(ask(WORKS, { decided }))).toContain("need.big-power");
});

test("a supplier named otherwise is read for what it asks of a place, at the words it stands in", () => {
  const read = ask(WORKS);
  const [suppliers] = named(read, "suppliers");
  const corrected = ask(WORKS, { decided: [{ name: "suppliers", value: "佛山的铝材厂" }] });
  expect(named(corrected, "suppliers")).toEqual([{ name: "suppliers", value: "佛山的铝材厂", span: suppliers?.span }]);
  expect(needsOf(corrected)).not.toContain("need.near-guangxi");
  expect(named(corrected, "need.near-foshan")).toEqual([
    { name: "need.near-foshan", value: true, span: suppliers?.span },
  ]);
  expect(corrected.locations.map(({ id, score }) => [id, score])).not.toEqual(
    read.locations.map(({ id, score }) => [id, score]),
  );
});
