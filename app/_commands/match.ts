import { createInterface } from "node:readline";
import { loadReference } from "@/db/seed/reference";
import { dayOf } from "@/lib/calendar/shanghai";
import { type Answered, answerLine, type NotAnswered } from "@/lib/matching/asked";
import { prepare } from "@/lib/matching/prepare";

/**
 * One inquiry a line in, one result a line out, in the same order.
 * A line that cannot be read gives {error, line}; the run goes on and ends with status 1.
 */
const prepared = prepare(loadReference());
const today = dayOf(new Date());

function answer(text: string, line: number): Answered | NotAnswered {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { line, error: "not-json" };
  }
  return answerLine(prepared, raw, line, today);
}

async function write(text: string) {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

let line = 0;
let failures = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1;
  if (!text.trim()) continue;
  const out = answer(text, line);
  if ("error" in out) failures += 1;
  await write(`${JSON.stringify(out)}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;
