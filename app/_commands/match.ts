import { createInterface } from "node:readline";
import { z } from "zod";
import { loadReference } from "@/db/seed/reference";
import { match } from "@/lib/matching/match";
import { prepare } from "@/lib/matching/prepare";

/**
 * One inquiry a line in, one result a line out, in the same order.
 * A line that cannot be read gives {error, line}; the run goes on and ends with status 1.
 */
const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().min(1),
  sector: z.string().nullish(),
  investmentAmount: z.number().nullish(),
  currency: z.string().nullish(),
  landMu: z.number().nullish(),
  floorAreaM2: z.number().nullish(),
  jobs: z.number().nullish(),
  contactCountry: z.string().nullish(),
});

const prepared = prepare(loadReference());

function answer(text: string, line: number): { out: unknown; failed: boolean } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { out: { line, error: "not-json" }, failed: true };
  }
  const parsed = Line.safeParse(raw);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join(".") || "line");
    const id = (raw as { id?: unknown } | null)?.id;
    return { out: { ...(id === undefined ? {} : { id }), line, error: "not-an-inquiry", fields }, failed: true };
  }
  const { id, ...input } = parsed.data;
  return { out: { id, ...match(prepared, input) }, failed: false };
}

async function write(text: string) {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

let line = 0;
let failures = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1;
  if (!text.trim()) continue;
  const { out, failed } = answer(text, line);
  if (failed) failures += 1;
  await write(`${JSON.stringify(out)}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;
