import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { hashPassword } from "@/app/_server/passwords";
import { makeSample } from "@/db/sample/sample";
import { loadPolicy } from "@/db/seed/policy";
import { EVERYTHING } from "@/lib/access/scope";
import { openStore } from "./words/archive";
import { readLine } from "./words/stdin";

const HELP = `Fills an archive without leads with invented ones, to try the product or to measure it.
  npm run sample -- --leads 1000 --seed 1 [--until 2026-11-23] [--password-stdin]
The same seed and day make the same leads. The forty invented colleagues share one password: yours, or one that is printed.`;

const { values } = parseArgs({
  options: {
    leads: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    until: { type: "string" },
    "password-stdin": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const leads = Number(values.leads);
const seed = Number(values.seed);
const until = values.until ? new Date(`${values.until}T23:59:59+08:00`) : new Date();

if (values.help || !Number.isInteger(leads) || leads < 1 || !Number.isInteger(seed) || Number.isNaN(until.getTime())) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

const store = await openStore({ alone: true });
try {
  await loadPolicy(store);
  if ((await store.read.leads.count(EVERYTHING)) > 0) {
    console.error("This archive holds leads already. The sample is only written into one that holds none.");
    process.exitCode = 1;
  } else {
    const began = Date.now();
    const password = values["password-stdin"] ? await readLine() : `sample ${randomBytes(9).toString("base64url")}`;
    const passwordHash = await hashPassword(password);
    await makeSample(store, { leads, seed, until, passwordHash }, (done) => {
      if (done % 10_000 === 0 || done === leads) console.log(`${done} of ${leads} leads`);
    });
    console.log(`Made ${leads} leads in ${Math.round((Date.now() - began) / 1000)} s.`);
    if (!values["password-stdin"]) console.log(`Colleagues (city-1@sample.example …) sign in with: ${password}`);
  }
} finally {
  await store.close();
}
