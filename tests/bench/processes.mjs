import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "../../app/_commands/build.mjs";
import { root } from "../../app/_commands/install.mjs";

const cache = resolve(root, ".cache");
const PASSWORD = "bench password of many letters";

function must(what, command, rest, options = {}) {
  const run = spawnSync(command, rest, { cwd: root, stdio: ["pipe", "inherit", "inherit"], ...options });
  if (run.status !== 0) throw new Error(`${what} failed`);
}

/** The database to measure on, made once. */
export function database(leads) {
  const folder = join(cache, `bench-${leads}`);
  const file = join(folder, "inkstone.db");
  if (!existsSync(file)) {
    console.log(`Making ${leads} leads once …`);
    const rest = [
      "--import",
      "tsx",
      "app/_commands/sample.ts",
      "--leads",
      String(leads),
      "--seed",
      "1",
      "--password-stdin",
    ];
    must("The sample", "node", rest, { env: { ...process.env, DATA_DIR: folder }, input: `${PASSWORD}\n` });
  }
  return { folder, file };
}

async function untilItAnswers(url, child) {
  for (let n = 0; n < 600; n++) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer from ${url}`);
}

async function started(rest, env, url) {
  const child = spawn("node", rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const began = Date.now();
  await untilItAnswers(url, child);
  const stop = () =>
    new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
  return { pid: child.pid, readyMs: Date.now() - began, stop };
}

export async function startProduct(folder, port) {
  ensureBuilt();
  const home = `http://127.0.0.1:${port}`;
  const env = { DATA_DIR: folder, PORT: String(port), NEXTAUTH_URL: home, LOG_LEVEL: "warn", DATABASE_URL: "" };
  return { home, ...(await started(["app/_commands/start.mjs"], env, `${home}/api/ready`)) };
}

/** A Next app with one page and two routes and nothing else, built in the cache with the product's own packages. */
export async function startBareNext(port) {
  const folder = join(cache, "bare-next");
  if (!existsSync(join(folder, ".next/BUILD_ID"))) {
    mkdirSync(folder, { recursive: true });
    cpSync(resolve(root, "tests/bench/bare-next"), folder, { recursive: true });
    if (!existsSync(join(folder, "node_modules")))
      symlinkSync(resolve(root, "node_modules"), join(folder, "node_modules"));
    must("Building the bare app", "npx", ["next", "build", "--webpack", folder], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  }
  const home = `http://127.0.0.1:${port}`;
  const rest = ["node_modules/next/dist/bin/next", "start", folder, "-p", String(port), "-H", "127.0.0.1"];
  return { home, ...(await started(rest, { NODE_ENV: "production" }, `${home}/api/list`)) };
}

export async function startRaw(file, port) {
  const home = `http://127.0.0.1:${port}`;
  return { home, ...(await started(["tests/bench/raw-server.mjs", file, String(port)], {}, `${home}/list`)) };
}

/** Signs the sample's first city officer in and answers the cookie. */
export async function cookieOf(home, email) {
  const jar = new Map();
  const take = (answer) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = () => ({ cookie: cookie(), origin: home, "sec-fetch-site": "same-origin" });
  const { csrfToken } = await take(await fetch(`${home}/api/auth/csrf`)).json();
  const body = JSON.stringify({ email, password: PASSWORD });
  const asked = { method: "POST", headers: { ...headers(), "content-type": "application/json" }, body };
  const { value } = await take(await fetch(`${home}/api/v1/sign-in`, asked)).json();
  const form = new URLSearchParams({ csrfToken, ticket: value.ticket, json: "true" });
  take(
    await fetch(`${home}/api/auth/callback/ticket`, {
      method: "POST",
      headers: headers(),
      body: form,
      redirect: "manual",
    }),
  );
  return cookie();
}
