import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { ensureInstalled, requireNode, root } from "../../app/_commands/install.mjs";
import { cookiesOf, pictureHouse } from "../setup/picture-house.mjs";

const HELP = `How much slower the desk answers while open leads are matched again after a publication: the list of leads, with and
without a re-match under way, in turns within one run.
  node tests/bench/beside.mjs [--leads 20000] [--seconds 5] [--rounds 3] [--port 5950]`;

const { values } = parseArgs({
  options: {
    leads: { type: "string", default: "20000" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    port: { type: "string", default: "5950" },
    help: { type: "boolean", default: false },
  },
});
const [leads, seconds, rounds, port] = [values.leads, values.seconds, values.rounds, values.port].map(Number);
if (values.help || !(leads >= 400) || !(seconds >= 1) || !(rounds >= 1)) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}
process.chdir(root);
requireNode();
ensureInstalled();

const THINKS_MS = 30;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const share = (times, part) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

const product = await pictureHouse(leads, port);
const cookie = (await cookiesOf(product.home, "manager-1@sample.example")).map((pair) => pair.join("=")).join("; ");
const headers = { cookie, origin: product.home, "sec-fetch-site": "same-origin" };
const archive = new Database(`${product.folder}/inkstone.db`, { readonly: true });
const run = () =>
  archive.prepare("select done, total, finished_at from policy_rematches order by started_at desc").get();

async function send(path, body) {
  const answer = await fetch(product.home + path, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const outcome = await answer.json();
  if (!outcome.ok) throw new Error(`${path}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Eight people, each of whom reads for a moment before asking again; `while` says how long. */
async function desk(isOn) {
  const times = [];
  const person = async (n) => {
    for (let page = 1; isOn(); page++) {
      const began = performance.now();
      const answer = await fetch(`${product.home}/api/v1/leads?status=open&page=${(page + n) % 20 || 1}`, { headers });
      if (!answer.ok || !(await answer.text()).includes('"rows"')) throw new Error(`A wrong answer: ${answer.status}`);
      times.push(performance.now() - began);
      await pause(THINKS_MS + Math.random() * THINKS_MS);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, n) => person(n)));
  return times;
}

const forSeconds = (n) => {
  const until = performance.now() + n * 1000;
  return () => performance.now() < until;
};

async function untilChecked() {
  const [began, from] = [performance.now(), run().done];
  while (!run().finished_at) await pause(50);
  return (run().done - from) / ((performance.now() - began) / 1000);
}

try {
  await untilChecked();
  await desk(forSeconds(2));
  const [quiet, beside, alone, among] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    quiet.push(...(await desk(forSeconds(seconds))));
    const word = { version: 0, industry: "crafts", zh: `砚石摆件${round}`, en: `inkstone ornament ${round}` };
    const change = await send("/api/v1/policy/products", word);
    await send("/api/v1/policy/publish", {
      note: `round ${round}`,
      seen: { [change.id]: change.version },
      withoutPreview: true,
    });
    while (run().finished_at) await pause(20);
    const [began, from, isOn] = [performance.now(), run().done, forSeconds(seconds)];
    beside.push(...(await desk(() => isOn() && !run().finished_at)));
    among.push((run().done - from) / ((performance.now() - began) / 1000));
    alone.push(await untilChecked());
  }
  const line = (name, times) =>
    console.log(
      `${name}: ${times.length} answers, p50 ${share(times, 0.5).toFixed(1)} ms, p99 ${share(times, 0.99).toFixed(1)} ms`,
    );
  line("quiet ", quiet);
  line("beside", beside);
  console.log(
    `beside / quiet: p50 ${(share(beside, 0.5) / share(quiet, 0.5)).toFixed(2)}, p99 ${(share(beside, 0.99) / share(quiet, 0.99)).toFixed(2)}`,
  );
  console.log(
    `open leads ${run().total}; matched again a second: ${among.map(Math.round).join(", ")} beside the desk, ${alone.map(Math.round).join(", ")} alone`,
  );
} finally {
  archive.close();
  await product.close();
}
