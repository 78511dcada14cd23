import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CLOCKS, STAGE_CLOCKS } from "@/lib/leads/clocks";
import { FACT_NAMES, FACTS } from "@/lib/leads/facts";
import { GATES } from "@/lib/leads/gates";
import { STAGE_CODES, STAGES, type Stage } from "@/lib/leads/stages";
import { CLOSE_CAUSES, COUNTED_STATUSES, STATUSES } from "@/lib/leads/statuses";
import { VERB_NAMES, VERBS } from "@/lib/leads/verbs";

const page = readFileSync("docs/pipeline.md", "utf8");
const named = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

/** The rows of the table whose first heading is `heading`, as cells. */
function table(heading: string): string[][] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.split("|")[1]?.trim() === heading);
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith("|")),
    )
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test("the page lists every stage with its code, gate, evidence and movers", () => {
  const rows = table("Code");
  expect(rows.map(([code]) => code)).toEqual(STAGES.map((stage) => STAGE_CODES[stage]));
  for (const [, stage, record, facts, evidence, movers] of rows) {
    const gate = GATES[named(stage)[0] as Stage];
    const also = (gate.when ?? []).flatMap((rule) => [rule.fact, ...rule.also]);
    expect(named(record)).toEqual(gate.record);
    expect(named(facts)).toEqual([...gate.facts, ...also, ...(gate.oneOf ?? []).flat()]);
    expect(named(evidence)).toEqual(gate.evidence);
    expect(named(movers)).toEqual(gate.movers);
  }
});

test("the page marks exactly the facts that a client may leave unsaid", () => {
  const marked = new Set([...page.matchAll(/`(\w+)`°/g)].map(([, name]) => name));
  const inGates = new Set(table("Code").flatMap(([, , , facts]) => named(facts)));
  for (const name of FACT_NAMES.filter((each) => inGates.has(each)))
    expect([name, marked.has(name)]).toEqual([name, FACTS[name].mayBeUnsaid]);
});

test("the page lists the answers that open no gate", () => {
  const only = STAGES.flatMap((stage) =>
    (GATES[stage].only ?? []).map(({ fact, is }) => [stage, fact, ...is].map(String)),
  );
  expect(table("Into").map((row) => row.flatMap(named))).toEqual(only);
});

test("the page lists every clock with its length, its start and its stages", () => {
  const clocks = table("Clock").filter(([name]) => name !== "`contract`");
  const written = Object.entries(CLOCKS).map(([name, rule]) => {
    const days = "working" in rule ? `${rule.working} working day${rule.working > 1 ? "s" : ""}` : `${rule.days} days`;
    return [name, days, rule.from, ...STAGES.filter((stage) => STAGE_CLOCKS[stage] === name)];
  });
  expect(clocks.map(([name, length, from, stages]) => [named(name)[0], length, from, ...named(stages)])).toEqual(
    written,
  );
});

test("the page lists every status, and which of them figures count", () => {
  const rows = table("Status");
  expect(rows.map(([status]) => named(status)[0])).toEqual([...STATUSES]);
  const counted = rows.filter((row) => row[2] === "yes").map(([status]) => named(status)[0]);
  expect(counted.sort()).toEqual([...COUNTED_STATUSES].sort());
  expect(named(page.split("\n").find((line) => line.trim().startsWith("Close causes:")))).toEqual([...CLOSE_CAUSES]);
});

test("the page lists every verb with its right, its statuses and whose it is", () => {
  const written = VERB_NAMES.map((verb) => [verb, VERBS[verb].right, ...VERBS[verb].statuses, VERBS[verb].by]);
  expect(table("Verb").map((row) => row.flatMap(named))).toEqual(written);
});
