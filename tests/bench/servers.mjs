import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { root } from "../../app/_commands/install.mjs";

async function sparePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

const answers = (url) =>
  new Promise((done) => {
    get(url, (answer) => {
      answer.resume();
      done(answer.statusCode === 200);
    }).once("error", () => done(false));
  });

/** Proportional set of a process and its children, in MiB; null where the system does not say (not Linux). */
function memoryOf(pid) {
  if (!existsSync(`/proc/${pid}/smaps_rollup`)) return null;
  const children = readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1].split(" ")[1] === `${pid}`;
    } catch {
      return false;
    }
  });
  const own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
  return Math.round(own + children.reduce((sum, child) => sum + (memoryOf(child) ?? 0), 0));
}

/** Starts a server and waits for its first good answer. */
async function start(name, command, env, firstPath) {
  const port = await sparePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", NODE_ENV: "production", PORT: String(port), NEXTAUTH_URL: url, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  for (;;) {
    if (await answers(url + firstPath)) break;
    if (child.exitCode !== null) throw new Error(`The ${name} server did not start`);
    if (performance.now() - began > 120_000) throw new Error(`The ${name} server did not answer within two minutes`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
  return {
    url,
    startMs: Math.round(performance.now() - began),
    memoryMiB: () => memoryOf(child.pid),
    standStill: () => child.kill("SIGSTOP"),
    goOn: () => child.kill("SIGCONT"),
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * The product as `npm start` serves it. Senders are told apart by a trusted X-Forwarded-For, as behind a proxy: one
 * address sending thousands of inquiries would rightly be set aside.
 */
export function startProduct(folder) {
  const profile = process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  const command = [...profile, resolve(root, "app/_commands/start.mjs")];
  // Every inquiry is measured as one that reaches the desk.
  const limits = { INQUIRIES_WITHOUT_PROOF_PER_HOUR: "100000000", TRUST_PROXY: "1" };
  return start("product", command, { DATA_DIR: folder, LOG_LEVEL: "warn", ...limits }, "/api/ready");
}

export function startLimit(folder) {
  const command = [resolve(import.meta.dirname, "limit.mjs")];
  return start("limit", command, { BENCH_DATABASE: join(folder, "inkstone.db") }, "/ready");
}

export function startBareNext(folder) {
  const app = resolve(root, ".cache/bench-bare-next");
  const sources = readdirSync(resolve(import.meta.dirname, "bare-next"), { recursive: true })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => readFileSync(resolve(import.meta.dirname, "bare-next", name), "utf8"));
  const wanted = [...sources, readFileSync(resolve(import.meta.dirname, "plain.mjs"), "utf8")].join("\n");
  const stamp = join(app, "built-from");
  const next = resolve(root, "node_modules/next/dist/bin/next");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    console.log("Building the bare Next app, once …");
    cpSync(resolve(import.meta.dirname, "bare-next"), app, { recursive: true });
    cpSync(resolve(import.meta.dirname, "plain.mjs"), join(app, "plain.mjs"));
    const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const built = spawnSync(process.execPath, [next, "build", app], { cwd: app, env, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`The bare Next app was not built:\n${built.stdout}${built.stderr}`);
    writeFileSync(stamp, wanted);
  }
  const command = [resolve(import.meta.dirname, "serve-bare-next.mjs"), app];
  return start("bare Next", command, { BENCH_DATABASE: join(folder, "inkstone.db") }, "/json?kind=ready");
}
