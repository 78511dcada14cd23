import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../../app/_commands/build.mjs";
import { root } from "../../app/_commands/install.mjs";

const PASSWORD = "pictures of many invented leads";

async function untilItAnswers(url, child) {
  for (let n = 0; n < 600; n++) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer from ${url}`);
}

/** The product on `leads` invented leads in a folder of its own; `close()` ends it and leaves nothing behind. */
export async function pictureHouse(leads, port) {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "inkstone-pictures-"));
  const home = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    NEXTAUTH_URL: home,
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
  };
  const sample = ["--import", "tsx", "app/_commands/sample.ts", "--leads", String(leads), "--password-stdin"];
  const made = spawnSync("node", sample, {
    cwd: root,
    env,
    input: `${PASSWORD}\n`,
    stdio: ["pipe", "ignore", "inherit"],
  });
  if (made.status !== 0) throw new Error("The sample failed");
  const child = spawn("node", ["app/_commands/start.mjs"], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  await untilItAnswers(`${home}/api/ready`, child);
  return {
    home,
    async close() {
      await new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGTERM");
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs one of the sample's people in and answers the cookies, as `name=value` pairs. */
export async function cookiesOf(home, email) {
  const jar = new Map();
  const take = (answer) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  };
  const headers = () => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
    origin: home,
    "sec-fetch-site": "same-origin",
  });
  const { csrfToken } = await take(await fetch(`${home}/api/auth/csrf`)).json();
  const asked = {
    method: "POST",
    headers: { ...headers(), "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD }),
  };
  const { value } = await take(await fetch(`${home}/api/v1/sign-in`, asked)).json();
  const body = new URLSearchParams({ csrfToken, ticket: value.ticket, json: "true" });
  const redeemed = { method: "POST", headers: headers(), body, redirect: "manual" };
  take(await fetch(`${home}/api/auth/callback/ticket`, redeemed));
  return [...jar];
}
