import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { getTableColumns } from "drizzle-orm";
import readXlsxFile from "read-excel-file/node";
import * as schema from "@/db/schema";
import { newBrowser, signedIn } from "../setup/account-doors";
import { canary, FIELDS, OWN_WORDS, PLACES, PLANTED, type Place } from "../setup/canaries";
import { addPeople, type OwnProduct, ownProduct } from "../setup/own-product";
import { BUILD } from "../setup/routes";
import { SHOWS, TOLD_TO_ADMINISTRATOR } from "../setup/visible-fields";
import { listedRoutes } from "../unit/access/route-table";

const PORT = Number(process.env.E2E_PORT) + 16;
const MISSING = "019aaaaa-0000-7000-8000-000000000000";
const READERS = ["nobody", "sihui", "huaiji", "officer", "manager", "administrator"] as const;
type Reader = (typeof READERS)[number];

/** Whose leads a reader may see; an address of the public side is asked by everybody. */
const SEES: Record<Reader, readonly Place[]> = {
  nobody: [],
  sihui: ["sihui"],
  huaiji: ["huaiji"],
  officer: PLACES,
  manager: PLACES,
  administrator: [],
};

test.describe.configure({ mode: "serial" });
const folder = mkdtempSync(join(tmpdir(), "inkstone-canaries-"));
const logFile = join(folder, "said.log");
let product: OwnProduct;
let planted: Record<Place, Record<string, string>>;
const browsers = {} as Record<Reader, APIRequestContext>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await ownProduct(folder, PORT, { LOG_LEVEL: "debug" }, logFile);
  addPeople(folder);
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: "" };
  const said = execFileSync(process.execPath, ["--import", "tsx", "tests/setup/make-canaries.ts"], {
    env,
    encoding: "utf8",
  });
  planted = JSON.parse(said);
  for (const reader of READERS)
    browsers[reader] = reader === "nobody" ? await newBrowser(product.home) : await signedIn(product.home, reader);
});
test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("every column that holds words about a lead is planted, or holds words of the house's own", () => {
  for (const [table, fields] of Object.entries(PLANTED)) {
    const columns = Object.entries(getTableColumns(schema[table as "leads"])).filter(
      ([, { dataType, enumValues }]) => ["string", "json", "custom"].includes(dataType) && !enumValues?.length,
    );
    const unknown = columns.filter(([name]) => !(name in fields) && !OWN_WORDS.test(name)).map(([name]) => name);
    expect([table, unknown]).toEqual([table, []]);
  }
  const all = Object.values(PLANTED).flatMap((fields) => Object.values(fields).flat());
  expect(FIELDS.filter((field) => !all.includes(field))).toEqual([]);
});

/** Every address a GET opens, once for each lead where it is of one. */
function addresses(): { address: string; url: string }[] {
  const asked: Record<string, string> = {
    "/desk/leads": "?status=all",
    "/api/v1/leads": "?status=all",
    "/desk/leads/export.xlsx": "?status=all",
    "/desk/reports": "?period=all",
    "/desk/reports/export.xlsx": "?period=all",
    "/desk/reports/matching": "?period=all",
    "/desk/reports/matching/export.xlsx": "?period=all",
  };
  return listedRoutes()
    .filter(({ methods }) => methods.includes("GET") || methods.includes("page"))
    .flatMap(({ address }) => {
      const plain = address
        .replace("[locale]", "zh")
        .replace("[...rest]", "nowhere")
        .replace("[[...rest]]", "nowhere")
        .replace("[...nextauth]", "csrf");
      const of = (place: Place) =>
        plain
          .replace(/\[(leadId|id)\](?=$|\/matches)/, planted[place].lead as string)
          .replace("[matchId]", planted[place].match as string)
          .replace("[token]", planted[place].status as string);
      if (address === "/[locale]/inquire") return [{ address, url: plain }];
      if (/\/leads\/\[|\[token\]/.test(address)) return PLACES.map((place) => ({ address, url: of(place) }));
      return [{ address, url: plain.replaceAll(/\[[^\]]+\]/g, MISSING) + (asked[address] ?? "") }];
    })
    .concat(
      { address: "/desk/leads", url: "/desk/leads?q=canary&status=all" },
      { address: "/api/v1/leads", url: "/api/v1/leads?q=canary&status=all" },
      ...PLACES.map((place) => ({
        address: "/api/v1/leads/similar",
        url: `/api/v1/leads/similar?wechat=${canary(place, "wechat")}`,
      })),
    );
}

/** What an answer says, a workbook's cells too. */
async function textOf(reader: Reader, url: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await browsers[reader].get(url, { maxRedirects: 0, headers });
  expect(answer.status(), `${reader} ${url}`).toBeLessThan(500);
  const body = await answer.body();
  if (!(answer.headers()["content-type"] ?? "").includes("spreadsheetml")) return body.toString("utf8");
  return JSON.stringify(await readXlsxFile(body));
}

/** What of whom stands in a text, "sihui.title"; what the question itself said is no answer. */
const foundIn = (text: string, url = "") =>
  PLACES.flatMap((place) =>
    FIELDS.filter((field) => text.includes(canary(place, field)) && !url.includes(canary(place, field))).map(
      (field) => `${place}.${field}`,
    ),
  ).sort();

for (const reader of READERS) {
  test(`${reader} finds at every address what the table says, of the leads of their own, and nothing else`, async () => {
    test.setTimeout(240_000);
    const seen = new Map<string, Set<string>>();
    for (const { address, url } of addresses()) {
      const ways: Record<string, string>[] = address.startsWith("/desk/") && SHOWS[address] ? [{}, { rsc: "1" }] : [{}];
      for (const headers of ways)
        for (const each of foundIn(await textOf(reader, url, headers), url))
          seen.set(address, (seen.get(address) ?? new Set()).add(each));
    }
    const told = reader === "administrator" ? TOLD_TO_ADMINISTRATOR : {};
    const wanted = Object.entries(SHOWS)
      .map(([address, fields]) => [
        address,
        SEES[reader].flatMap((place) => fields.map((field) => `${place}.${field}`)),
      ])
      .concat(
        Object.entries(told).map(([address, fields]) => [
          address,
          PLACES.flatMap((place) => fields.map((field) => `${place}.${field}`)),
        ]),
      )
      .filter(([, fields]) => fields?.length)
      .map(([address, fields]) => [address, [...(fields as string[])].sort()]);
    const found = [...seen].map(([address, fields]) => [address, [...fields].sort()]);
    const open = reader === "nobody" ? [] : wanted.filter(([address]) => mayOpen(reader, address as string));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(open));
  });
}

/** Reports are not a county officer's. */
const mayOpen = (reader: Reader, address: string) =>
  !/^\/desk\/reports(\/export\.xlsx)?$/.test(address) || reader === "officer" || reader === "manager";

test("a draft is its writer's: whoever has its address reads it, nobody else anything", async () => {
  const text = await textOf("nobody", `/zh/inquire?draft=${planted.sihui.draft}`);
  expect(foundIn(text)).toEqual(["sihui.draftField"]);
});

test("a refusal does not say again what it refuses, nor what it was compared with", async () => {
  const lead = planted.sihui.lead as string;
  const words = Object.fromEntries(FIELDS.map((field) => [field, canary("sihui", field)]));
  const knocks: [Reader, string, object][] = [
    ["nobody", "/api/v1/inquiries", { locale: "zh", ...words }],
    [
      "nobody",
      "/api/v1/inquiries",
      { locale: "zh", message: words.message, contact: { email: words.email }, consent: {} },
    ],
    ["nobody", "/api/v1/sign-in", { email: words.email, password: words.intent }],
    ["huaiji", "/api/v1/leads", { investorName: "x", title: "x", source: "phone", contact: "x", wechat: words.wechat }],
    ["huaiji", "/api/v1/leads", { investorName: "x", title: "x", source: words.title, country: words.companyName }],
    ["huaiji", `/api/v1/leads/${lead}/claim`, { version: 1 }],
    ["huaiji", `/api/v1/leads/${lead}/touches`, { version: 1, channel: words.title, summary: words.intent }],
    ["administrator", `/api/v1/leads/${lead}/details`, { version: 1, title: words.title }],
    ["officer", `/api/v1/leads/${lead}/details`, { version: 99, title: words.title, email: words.email }],
    ["officer", "/api/v1/policy/ends", { kind: words.title, key: words.intent, version: 0, note: words.intent }],
  ];
  for (const [reader, url, data] of knocks) {
    const answer = await browsers[reader].post(url, { data });
    expect([url, answer.ok(), foundIn(await answer.text())]).toEqual([url, false, []]);
  }
});

test("the preview of a publication names a lead to whom sees it, and to the administrator none", async () => {
  test.setTimeout(120_000);
  const key = planted.sihui.measure;
  const ended = await browsers.manager.post("/api/v1/policy/ends", {
    data: { kind: "measure", key, version: 0, note: "到期" },
  });
  const { value } = await ended.json();
  await browsers.manager.post("/api/v1/policy/preview", { data: { seen: { [value.id]: value.version }, again: true } });
  await expect
    .poll(async () => (await (await browsers.manager.get("/api/v1/policy/preview")).json()).value.preview?.finishedAt, {
      timeout: 60_000,
    })
    .toBeTruthy();
  for (const url of ["/desk/policy/changes", "/api/v1/policy/preview"]) {
    const seen = foundIn(await textOf("manager", url));
    expect(seen).toEqual(expect.arrayContaining(PLACES.map((place) => `${place}.title`)));
    expect(seen.filter((each) => !/\.(title|investorName)$/.test(each))).toEqual([]);
    for (const reader of ["administrator", "nobody"] as const) expect(foundIn(await textOf(reader, url))).toEqual([]);
  }
  for (const reader of ["sihui", "huaiji"] as const)
    expect(foundIn(await textOf(reader, "/desk/policy/changes")).filter((each) => !each.startsWith(reader))).toEqual(
      [],
    );
});

test("nothing of a lead stands in what the server says while all of this is asked, nor in what it was built of", () => {
  const said = readFileSync(logFile, "utf8");
  expect(said).toContain("answered");
  expect(foundIn(said)).toEqual([]);
  const lines = said.split("\n").filter((line) => line.startsWith("{"));
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  for (const name of readdirSync(`${BUILD}/static`, { recursive: true, encoding: "utf8" }).filter((it) =>
    /\.\w+$/.test(it),
  ))
    expect([name, /kn(sihui|huaiji|city)[A-Z]/.test(readFileSync(join(BUILD, "static", name), "utf8"))]).toEqual([
      name,
      false,
    ]);
});
