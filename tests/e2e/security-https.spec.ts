import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { addPeople, type OwnProduct, ownProduct } from "../setup/own-product";
import { PASSWORD, PEOPLE } from "../setup/people";

const PORT = Number(process.env.E2E_PORT) + 12;
const SECRET = "0123456789abcdef0123456789abcdef";
const ORIGIN = "https://invest.example.gov.cn";

test.describe("behind a proxy that speaks https", () => {
  let product: OwnProduct;
  const data = mkdtempSync(join(tmpdir(), "inkstone-https-"));
  test.beforeAll(async () => {
    product = await ownProduct(data, PORT, { NEXTAUTH_URL: ORIGIN, NEXTAUTH_SECRET: SECRET, TRUST_PROXY: "1" });
    addPeople(data);
  });
  test.afterAll(async () => {
    await product?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** What the proxy passes on: its own word for the address, the browser's headers, the cookies so far. */
  async function ask(path: string, jar: Map<string, string>, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { origin: ORIGIN, "sec-fetch-site": "same-origin", "x-forwarded-for": "203.0.113.5", cookie };
    const answer = await fetch(product.home + path, {
      redirect: "manual",
      ...init,
      headers: { ...headers, ...init.headers },
    });
    for (const each of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      jar.set(name, value);
    }
    return answer;
  }

  async function signIn(jar: Map<string, string>): Promise<string[]> {
    const first = await ask("/api/auth/csrf", jar);
    const { csrfToken } = (await first.json()) as { csrfToken: string };
    const json = { "content-type": "application/json" };
    const body = JSON.stringify({ email: PEOPLE.officer.email, password: PASSWORD });
    const second = await ask("/api/v1/sign-in", jar, { method: "POST", headers: json, body });
    const { value } = (await second.json()) as { value: { ticket: string } };
    const form = new URLSearchParams({ csrfToken, ticket: value.ticket, json: "true" });
    const third = await ask("/api/auth/callback/ticket", jar, { method: "POST", body: form });
    return [first, second, third].flatMap((answer) => answer.headers.getSetCookie());
  }

  test("every cookie of signing in is __Host-, Secure, HttpOnly, SameSite=Lax, for the whole site and no other", async () => {
    const cookies = await signIn(new Map());
    expect(cookies.map((each) => each.split("=", 1)[0])).toEqual(
      expect.arrayContaining(["__Host-inkstone.csrf", "__Host-inkstone.device", "__Host-inkstone.session"]),
    );
    for (const each of cookies) {
      expect(each).toMatch(/^__Host-/);
      for (const word of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i]) expect(each).toMatch(word);
      expect(each).not.toMatch(/; Domain=/i);
    }
  });

  test("signing in gives a session of its own, whatever the browser brought", async () => {
    const attackers = new Map<string, string>();
    await signIn(attackers);
    const planted = attackers.get("__Host-inkstone.session") ?? "";
    const jar = new Map([["__Host-inkstone.session", planted]]);
    await signIn(jar);
    expect(jar.get("__Host-inkstone.session")).not.toBe(planted);
    expect((await ask("/desk", jar)).status).toBe(200);
    const leave = await ask("/desk/sign-out", jar, { method: "POST" });
    expect(leave.status).toBeLessThan(400);
    expect((await ask("/desk", attackers)).status).toBe(200);
  });

  test("answers tell browsers to stay with https", async () => {
    const answer = await ask("/zh", new Map());
    expect(answer.headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
  });
});

test.describe("what is not safe does not start", () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    [
      "plain http on another machine's address",
      { NEXTAUTH_URL: "http://invest.example.gov.cn", NEXTAUTH_SECRET: SECRET },
      /must start with https:\/\//,
    ],
    ["no secret", { NEXTAUTH_URL: ORIGIN, NEXTAUTH_SECRET: "" }, /NEXTAUTH_SECRET is missing/],
    ["a short secret", { NEXTAUTH_URL: ORIGIN, NEXTAUTH_SECRET: "short" }, /NEXTAUTH_SECRET is shorter than 32 bytes/],
  ];
  for (const [what, settings, sentence] of cases) {
    test(`${what}: it says so and ends`, () => {
      const folder = mkdtempSync(join(tmpdir(), "inkstone-unsafe-"));
      const env = { ...process.env, PORT: String(PORT + 1), DATA_DIR: folder, ...settings };
      const run = spawnSync(process.execPath, ["app/_commands/start.mjs"], { env, encoding: "utf8", timeout: 30_000 });
      rmSync(folder, { recursive: true, force: true });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/^Not starting, because these settings are not safe:/m);
      expect(run.stderr).toMatch(sentence);
    });
  }
});
