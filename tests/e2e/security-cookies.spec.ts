import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as ask } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { type OwnProduct, ownProduct } from "../setup/own-product";
import { listedRoutes } from "../unit/access/route-table";

const PORT = Number(process.env.E2E_PORT) + 14;
const NAME = "inkstone.session";
const MISSING = "019aaaaa-0000-7000-8000-000000000000";
/** Stands in every cookie, so that one that was written down is found. */
const MARK = "knCookieMarkzz";

test.describe.configure({ mode: "serial" });
const folder = mkdtempSync(join(tmpdir(), "inkstone-cookies-"));
const logFile = join(folder, "said.log");
let product: OwnProduct;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await ownProduct(folder, PORT, { LOG_LEVEL: "debug" }, logFile);
  // The house makes its secret when it first needs one.
  await fetch(`${product.home}/api/auth/csrf`);
});
test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const part = (value: object | Buffer) =>
  (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString("base64url");

/** A JWT that is signed where the house seals, with a key of its own. */
function signed(): string {
  const body = `${part({ alg: "HS256" })}.${part({ sid: MARK, sub: MARK, exp: 4e9 })}`;
  return `${body}.${createHmac("sha256", MARK).update(body).digest("base64url")}`;
}

/** What a session cookie may be made into, as the bytes of the whole Cookie header. */
async function broken(): Promise<Record<string, string>> {
  const secret = readFileSync(join(folder, "secret"), "utf8").trim();
  const whole = await encode({ token: { sid: MARK }, secret });
  const [head = "", key = "", iv = "", text = "", tag = ""] = whole.split(".");
  const bomb = deflateRawSync(Buffer.alloc(6_000_000, "a"));
  const cookie = (value: string) => `${NAME}=${value}`;
  return {
    empty: cookie(""),
    "not a token": cookie(MARK),
    "a broken escape": cookie(`${MARK}%E0%A4%A`),
    "an escaped NUL": cookie(`${MARK}%00`),
    "escaped bytes that are no UTF-8": cookie(`${MARK}%FF%FE`),
    "bytes that are no UTF-8": cookie(`${MARK}\xff\xfe\x80`),
    "cut short": cookie(whole.slice(0, -9)),
    "cut in the middle": cookie(`${head}.${key}.${iv}.${text.slice(0, 9)}.${tag}`),
    "without its tag": cookie(`${head}.${key}.${iv}.${text}.`),
    "one sign changed": cookie(`${head}.${key}.${iv}.${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}.${tag}`),
    "sealed with another key": cookie(await encode({ token: { sid: MARK }, secret: `${MARK}${"x".repeat(32)}` })),
    "sealed, of a session nobody opened": cookie(whole),
    "sealed, and over": cookie(await encode({ token: { sid: MARK }, secret, maxAge: -3600 })),
    "sealed, without a session": cookie(await encode({ token: { sub: MARK }, secret })),
    "sealed, with a session that is no text": cookie(await encode({ token: { sid: { [MARK]: 1 } }, secret })),
    "signed instead of sealed": cookie(signed()),
    "signed by nobody": cookie(`${part({ alg: "none" })}.${part({ sid: MARK })}.`),
    "a sealed bomb": cookie(
      `${part({ alg: "dir", enc: "A256GCM", zip: "DEF" })}..${part(Buffer.alloc(12))}.${part(bomb)}.${tag}`,
    ),
    "a prototype": cookie("__proto__"),
    "named after a prototype": `__proto__=${MARK}; constructor=${MARK}; toString=${MARK}`,
    quoted: cookie(`"${MARK}"`),
    JSON: cookie(`{"sid":"${MARK}","role":"administrator"}`),
    twice: `${cookie(MARK)}; ${cookie(whole)}; ${cookie("")}`,
    "a thousand times": Array.from({ length: 700 }, () => cookie("a")).join("; "),
    "of eight thousand signs": cookie(`${MARK}${"a".repeat(8_000)}`),
    "in pieces": `${NAME}.0=${whole.slice(0, 99)}; ${NAME}.1=${whole.slice(99)}`,
    "with line ends escaped": cookie(`${MARK}%0d%0aset-cookie:%20a=b`),
    "with a colour for the log": cookie(`${MARK}%1b[31m`),
  };
}

type Answer = { status: number; location: string; body: string };

/** Over a socket of its own and byte for byte: no client may tidy the cookie up. */
function send(method: string, path: string, cookie: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": "application/json" };
    const asked = ask({ host: "127.0.0.1", port: PORT, method, path, headers, timeout: 20_000 }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (piece) => {
        body += piece;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, location: String(answer.headers.location ?? ""), body }),
      );
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer to ${method} ${path}`)));
    asked.on("error", reject);
    asked.end(method === "POST" ? "{}" : undefined);
  });
}

/** Every page and door that is for somebody signed in. */
const guarded = () =>
  listedRoutes()
    .filter(({ who }) => !who.includes("anyone"))
    .flatMap(({ address, methods }) =>
      methods.map((method) => ({
        address: address.replace("[kind]", "measures").replaceAll(/\[[^\]]+\]/g, MISSING),
        method,
      })),
    );

test("whatever is in the session cookie, it is nobody's: led to sign in, or 401, at once", async () => {
  test.setTimeout(180_000);
  for (const [what, cookie] of Object.entries(await broken())) {
    for (const [method, path] of [
      ["GET", "/desk"],
      ["GET", "/desk/leads?q=a"],
      ["GET", "/api/v1/leads"],
      ["GET", "/desk/leads/export.xlsx"],
      ["POST", `/api/v1/leads/${MISSING}/claim`],
      ["POST", "/api/v1/match"],
    ] as const) {
      const { status, location, body } = await send(method, path, cookie);
      const isPage = path.startsWith("/desk") && !path.endsWith(".xlsx");
      expect([what, method, path, status, location.split("?")[0]]).toEqual(
        isPage ? [what, method, path, 307, "/desk/sign-in"] : [what, method, path, 401, ""],
      );
      expect([what, path, body.includes(MARK)]).toEqual([what, path, false]);
    }
    expect([what, (await send("GET", "/desk/sign-in", cookie)).status]).toEqual([what, 200]);
    expect([what, (await send("GET", "/zh", cookie)).status]).toEqual([what, 200]);
    expect([what, (await send("POST", "/desk/sign-out", cookie)).status]).toEqual([what, 303]);
    expect([what, (await send("GET", "/api/auth/csrf", cookie)).status]).toEqual([what, 200]);
    const { status } = await send("POST", "/api/auth/signout", cookie);
    expect([what, status < 500]).toEqual([what, true]);
  }
});

test("no guarded page or door opens for a broken cookie, and none stumbles over it", async () => {
  test.setTimeout(180_000);
  const some = await broken();
  for (const { address, method } of guarded())
    for (const what of ["a broken escape", "sealed with another key"]) {
      const { status, location } = await send(method === "page" ? "GET" : method, address, some[what] as string);
      const shut = method === "page" ? [307, "/desk/sign-in"] : [401, ""];
      expect([what, method, address, status, location.split("?")[0]]).toEqual([what, method, address, ...shut]);
    }
});

test("a cookie larger than any of ours is refused before it is read", async () => {
  expect((await send("GET", "/desk", `${NAME}=${"a".repeat(60_000)}`)).status).toBe(431);
});

test("nothing of such a cookie is written down, and its lines are whole", () => {
  const said = readFileSync(logFile, "utf8");
  expect(said).toContain('"msg":"answered"');
  expect(said).not.toContain(MARK);
  expect(said).not.toMatch(/\n\s+at /);
  for (const line of said.split("\n").filter((each) => each.startsWith("{")))
    expect(() => JSON.parse(line), line).not.toThrow();
});
