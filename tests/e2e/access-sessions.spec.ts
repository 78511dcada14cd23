import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  atWork,
  invite,
  isIn,
  newBrowser,
  OWN_PASSWORD,
  replacePassword,
  signedIn,
  signInAt,
} from "../setup/account-doors";

let admin: APIRequestContext;
test.beforeEach(async ({ baseURL }) => {
  admin = await signedIn(baseURL, "administrator");
});

/** The same cookies in another hand. */
async function copyOf(browser: APIRequestContext, baseURL: string | undefined) {
  const { cookies } = await browser.storageState();
  const copy = await newBrowser(baseURL);
  return {
    get: (path: string) =>
      copy.get(path, { maxRedirects: 0, headers: { cookie: cookies.map((c) => `${c.name}=${c.value}`).join("; ") } }),
  };
}

test("a first password opens nothing but its own replacement", async ({ baseURL }) => {
  const { email, password } = await invite(admin);
  const browser = await newBrowser(baseURL);
  expect(await signInAt(browser, email, password)).toBe("signed in");
  for (const path of ["/api/v1/leads", "/desk/leads/export.xlsx", "/desk/reports/export.xlsx"]) {
    expect([path, (await browser.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 403]);
  }
  const desk = await browser.get("/desk/leads", { maxRedirects: 0 });
  expect([desk.status(), desk.headers().location]).toEqual([307, "/desk/password"]);
  expect(await replacePassword(browser, password, OWN_PASSWORD)).toBe("signed in");
  expect((await browser.get("/api/v1/leads")).status()).toBe(200);
  expect(await signInAt(await newBrowser(baseURL), email, password)).toBe("sign-in.wrong");
});

test("signing out ends the session for a copy of its cookie too", async ({ baseURL }) => {
  const { browser } = await atWork(admin, baseURL);
  const copy = await copyOf(browser, baseURL);
  expect((await copy.get("/api/v1/leads")).status()).toBe(200);
  const out = await browser.post("/desk/sign-out", { maxRedirects: 0 });
  expect(out.headers()["clear-site-data"]).toContain("cache");
  expect((await copy.get("/api/v1/leads")).status()).toBe(401);
  expect((await copy.get("/desk")).headers().location).toContain("/desk/sign-in");
});

test("replacing a password ends every session that stood before, the copied one included", async ({ baseURL }) => {
  const li = await atWork(admin, baseURL);
  const phone = await newBrowser(baseURL);
  await signInAt(phone, li.email, li.password);
  const copy = await copyOf(li.browser, baseURL);
  expect(await replacePassword(li.browser, li.password, "eleven cranes above 七星岩 in rain")).toBe("signed in");
  expect(await isIn(li.browser)).toBe(true);
  expect(await isIn(phone)).toBe(false);
  expect((await copy.get("/api/v1/leads")).status()).toBe(401);
});

const DEEDS: [string, string, object][] = [
  ["closing the account", "disable", {}],
  ["another role", "change", { name: "新同事", role: "manager", locationId: null }],
  ["another place", "change", { name: "新同事", role: "county-officer", locationId: "sihui" }],
  ["a new first password", "reset-password", {}],
];
for (const [deed, verb, data] of DEEDS) {
  test(`${deed} is felt by the very next request`, async ({ baseURL }) => {
    const li = await atWork(admin, baseURL);
    expect((await li.browser.get("/api/v1/leads")).status()).toBe(200);
    // Opened at 1, its own password at 2.
    const done = await admin.post(`/api/v1/accounts/${li.accountId}/${verb}`, { data: { version: 2, ...data } });
    expect(done.status(), await done.text()).toBe(200);
    expect((await li.browser.get("/api/v1/leads")).status()).toBe(401);
  });
}

test("signing out everywhere reaches every browser", async ({ baseURL }) => {
  const li = await atWork(admin, baseURL);
  const phone = await newBrowser(baseURL);
  await signInAt(phone, li.email, li.password);
  expect((await phone.post("/api/v1/sessions/end-all", { data: {} })).status()).toBe(200);
  expect([await isIn(phone), await isIn(li.browser)]).toEqual([false, false]);
});

test("the session cookie is out of reach of scripts and other sites, and new at every sign-in", async ({ baseURL }) => {
  const li = await atWork(admin, baseURL);
  const session = async () => {
    const { cookies } = await li.browser.storageState();
    return cookies.find(({ name }) => name.endsWith("inkstone.session"));
  };
  const first = await session();
  expect(first).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  await signInAt(li.browser, li.email, li.password);
  const second = await session();
  expect(second?.value).not.toBe(first?.value);

  const planted = await newBrowser(baseURL);
  const cookie = "inkstone.session=planted-before-sign-in";
  expect((await planted.get("/api/v1/leads", { headers: { cookie } })).status()).toBe(401);
});

test("a new password is refused with a sentence when it is short, common or one's own name", async ({ baseURL }) => {
  const { browser, password, email } = await atWork(admin, baseURL);
  const faultOf = async (next: string) => {
    const answer = await browser.post("/api/v1/password", {
      data: { current: password, next },
      headers: { "x-inkstone-locale": "zh" },
    });
    expect(answer.status()).toBe(422);
    return (await answer.json()).fields.next as string;
  };
  expect(await faultOf("fourteen chars")).toContain("至少 15 个字符");
  expect(await faultOf("zhaoqing 肇庆 inkstone 2026")).toContain("容易被猜到");
  expect(await faultOf(`新同事 ${email}`)).toMatch(/姓名或邮箱|容易被猜到/);
  const long = "nightingales sing in the bamboo groves along the river whenever summer rain ends".slice(0, 74);
  expect(await replacePassword(browser, password, `${long}alpha!`)).toBe("signed in");
  expect(await signInAt(await newBrowser(baseURL), email, `${long}omega!`)).toBe("sign-in.wrong");
  expect(await signInAt(await newBrowser(baseURL), email, `${long}alpha!`)).toBe("signed in");
});

test("nothing of next-auth is open but the token, the ticket and the way out", async ({ baseURL }) => {
  const browser = await newBrowser(baseURL);
  for (const path of [
    "providers",
    "session",
    "signin",
    "signin/ticket",
    "error",
    "verify-request",
    "callback/credentials",
  ]) {
    expect([path, (await browser.get(`/api/auth/${path}`, { maxRedirects: 0 })).status()]).toEqual([path, 404]);
  }
  expect((await browser.get("/api/auth/callback/ticket")).status()).toBe(405);
  expect((await browser.post("/api/auth/session", { data: { data: { role: "administrator" } } })).status()).toBe(404);
  for (const [address, status] of [
    ["http://%5B", 401],
    ["http://%00", 400],
  ]) {
    const broken = await browser.post(`/api/auth/callback/ticket?callbackUrl=${address}`, {
      headers: { "content-type": "application/json" },
      data: "{",
    });
    expect(broken.status()).toBe(status);
  }
  expect((await browser.post("/api/auth/callback/ticket", { data: { ticket: "x".repeat(9000) } })).status()).toBe(413);
});
