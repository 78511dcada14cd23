import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../../app/_commands/build.mjs";
import { ensureInstalled, requireNode, root } from "../../app/_commands/install.mjs";
import { measure } from "./drive.mjs";
import { keptLeads, workingCopies } from "./houses.mjs";
import { whileMatchingAgain } from "./rematch.mjs";
import { besideMatching, figuresOf, print } from "./report.mjs";
import { startBareNext, startLimit, startProduct } from "./servers.mjs";

const HELP = `Measures the built product beside the bare cost of the same work, in one run.
  npm run bench -- [--leads 100000] [--seconds 5] [--rounds 3] [--only list-json,create] [--json FILE]
"limit" is node:http on prepared statements; "bare" is Next with one route and nothing else. All answer from copies
of one sample database, made once below .cache. "rematch" asks the product alone, at rest and while it matches every open
lead again. Ratios travel between machines, requests a second do not.`;

const { values } = parseArgs({
  options: {
    leads: { type: "string", default: "100000" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const [leads, seconds, rounds] = [values.leads, values.seconds, values.rounds].map(Number);
if (values.help || !(leads >= 1000) || !(seconds >= 1) || !(rounds >= 1)) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

process.chdir(root);
requireNode();
ensureInstalled();
ensureBuilt();
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
const { jobsFor } = await import("./jobs.ts");
const { matchingSpeed } = await import("./matching.ts");

const houses = workingCopies(leads);
const started = [];
async function start(make) {
  const server = await make;
  started.push(server);
  return server;
}

try {
  // The first start prepares what the second finds done.
  await (await startProduct(houses.product)).stop();
  const isWanted = (name) => !values.only || values.only.split(",").includes(name);
  const jobs = jobsFor(houses.seat).filter(({ name }) => isWanted(name));
  const plain = jobs.length > 0 && {
    limit: await start(startLimit(houses.plain)),
    bare: await start(startBareNext(houses.plain)),
  };
  const servers = { ...plain, product: await start(startProduct(houses.product)) };
  const samples = [];
  for (let round = 1; round <= rounds; round++) {
    for (const job of jobs) {
      for (const connections of [8, 1]) {
        for (const [target, server] of Object.entries(servers)) {
          if (!job[target]) continue;
          const got = await measure(server.url, job[target], { connections, seconds });
          samples.push({ round, job: job.name, connections, target, ...got });
        }
      }
      console.log(`round ${round} of ${rounds}: ${job.name}`);
    }
  }
  const memoryMiB = Object.fromEntries(Object.entries(servers).map(([name, server]) => [name, server.memoryMiB()]));
  const rematch = isWanted("rematch")
    ? besideMatching(await whileMatchingAgain(houses, servers.product, { jobsFor, seconds, rounds }))
    : null;
  const acknowledged = samples
    .filter(({ job, target }) => job === "create" && target === "product")
    .reduce((sum, { answered }) => sum + answered, 0);
  const run = {
    leads,
    seconds,
    rounds,
    node: process.versions.node,
    figures: figuresOf(samples),
    rematch,
    memoryMiB,
    startMs: servers.product.startMs,
    bareStartMs: servers.bare?.startMs ?? null,
    matching: matchingSpeed(),
  };
  for (const server of started.splice(0)) await server.stop();
  const added = keptLeads(houses.product) - keptLeads(houses.base);
  if (added < acknowledged) throw new Error(`${acknowledged} inquiries were acknowledged, ${added} were kept`);
  print(run);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`);
} finally {
  for (const server of started) await server.stop();
  houses.remove();
}
