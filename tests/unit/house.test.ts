import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

function* under(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* under(path);
    else if (/\.(tsx?|mjs)$/.test(entry.name)) yield path;
  }
}

type Source = { path: string; text: string; imports: { of: string; from: string; isType: boolean }[] };

const IMPORT = /(?:^|\n)\s*(import|export)(\s+type)?\s+(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

function read(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map((found) => {
    const from = (found[3] ?? found[4]) as string;
    const of = from.startsWith("@/") ? from.slice(2) : from.startsWith(".") ? join(dirname(path), from) : from;
    return { of, from, isType: Boolean(found[2]) };
  });
  return { path, text, imports };
}

const sources = ["app", "db", "lib", "tests"].flatMap((folder) => [...under(folder)]).map(read);
const inRoom = (room: string) => sources.filter(({ path }) => path.startsWith(`${room}/`));
const product = sources.filter(({ path }) => !path.startsWith("tests/"));
const lines = (found: { path: string; from: string }[]) => found.map(({ path, from }) => `${path} imports ${from}`);
const importsOf = (list: Source[]) => list.flatMap(({ path, imports }) => imports.map((each) => ({ path, ...each })));

/** Small packages without a connection to anything, safe in a browser: all that lib may use beside itself. */
const PURE = new Set([
  "zod",
  "big.js",
  "chinese-days",
  "libphonenumber-js",
  "libphonenumber-js/max",
  "libphonenumber-js/min",
  "libphonenumber-js/mobile",
]);

test("there are sources to read", () => {
  expect(product.length).toBeGreaterThan(150);
  expect(importsOf(product).length).toBeGreaterThan(500);
});

test("lib imports only lib and small pure packages; the archive comes to it as an argument", () => {
  const wrong = importsOf(inRoom("lib")).filter(({ of, isType }) => {
    if (of.startsWith("lib/") || PURE.has(of)) return false;
    return !(isType && (of === "db" || of.startsWith("db/")));
  });
  expect(lines(wrong)).toEqual([]);
});

test("db imports lib and itself, by relative paths, and nothing of app", () => {
  const wrong = importsOf(inRoom("db")).filter(({ of, from }) => of.startsWith("app/") || from.startsWith("@/"));
  expect(lines(wrong)).toEqual([]);
});

/** The policy data as it ships: plain objects, no connection behind them. */
const SHIPPED = "db/seed/reference";

test("app reaches the archive through db alone; only the server's and the commands' rooms look further in", () => {
  const rooms = /^app\/(_server|_commands)\//;
  const wrong = importsOf(inRoom("app")).filter(
    ({ path, of, isType }) => of.startsWith("db/") && of !== SHIPPED && !isType && !rooms.test(path),
  );
  expect(lines(wrong)).toEqual([]);
});

test("drizzle and the drivers are known in db only", () => {
  const drivers = /^(drizzle-orm|better-sqlite3|pg)(\/|$)/;
  const commands = /^app\/_commands\/copies\//;
  const wrong = importsOf(product).filter(
    ({ path, of }) => drivers.test(of) && !path.startsWith("db/") && !commands.test(path),
  );
  expect(lines(wrong)).toEqual([]);
});

test("inside db nothing runs a builder the way only one engine can", () => {
  const queries = inRoom("db").filter(({ path }) => !/^db\/(engine|migrations|sample)\//.test(path));
  const wrong = queries.flatMap(({ path, text }) =>
    (text.match(/\.(all|run|get)\(\)|\.changes\b|\.transaction\(/g) ?? []).map((found) => `${path}: ${found}`),
  );
  expect(wrong.filter((each) => !each.endsWith("accounts.ts: .all()"))).toEqual([]);
});

test("nothing on the screens' side imports a test, and lib has no Node in it", () => {
  expect(lines(importsOf(product).filter(({ of }) => of.startsWith("tests/")))).toEqual([]);
  expect(lines(importsOf(inRoom("lib")).filter(({ of }) => of.startsWith("node:")))).toEqual([]);
});

test("islands load nothing from the server", () => {
  const islands = product.filter(({ text }) => /^["']use client["']/.test(text));
  expect(islands.length).toBeGreaterThan(5);
  const wrong = importsOf(islands).filter(({ of, isType }) => !isType && /^(db(\/|$)|app\/_server\/|node:)/.test(of));
  expect(lines(wrong)).toEqual([]);
});

test("no Server Actions, no image optimizer, no proxy", () => {
  const actions = product.filter(({ text }) => /["']use server["']/.test(text));
  expect(actions.map(({ path }) => path)).toEqual([]);
  expect(lines(importsOf(product).filter(({ of }) => of === "next/image"))).toEqual([]);
  expect(readdirSync(root).filter((name) => /^(proxy|middleware)\./.test(name))).toEqual([]);
});

test("no drawer without a name", () => {
  const drawers = /(^|\/)(utils?|helpers?|services?|common|misc|shared)(\/|\.tsx?$)|(^|\/)types\.ts$/;
  expect(sources.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
});

test("files are named in kebab-case and hold one thing: none passes 300 lines", () => {
  const named = /^[a-z0-9[\]().-]+$/;
  expect(sources.map(({ path }) => path).filter((path) => !named.test(basename(path)))).toEqual([]);
  const long = sources.filter(({ text }) => text.split("\n").length > 301).map(({ path }) => path);
  expect(long).toEqual([]);
});

test("nothing half-done is left lying about", () => {
  const marks = new RegExp(["TO", "DO|FIX", "ME|XX", "X\\b"].join(""));
  const left = sources.filter(({ text }) => marks.test(text) || /\bas any\b/.test(text)).map(({ path }) => path);
  expect(left.filter((path) => path !== relative(root, import.meta.filename))).toEqual([]);
});

test("no code of the server sends a request: no address that somebody wrote is ever asked", () => {
  const isOfBrowsers = ({ path, text }: Source) =>
    /^"use client"/.test(text) ||
    /^app\/(_ui\/send|desk\/sign-in\/sign-in-calls|\[locale\]\/inquire\/_form)/.test(path);
  const asks = product
    .filter((source) => /\bfetch\(/.test(source.text) && !isOfBrowsers(source))
    .map(({ path }) => path);
  expect(asks).toEqual([]);
  const senders = /^(node:)?(http|https|http2|net|tls|dgram|dns|undici)$/;
  const rooms = product.filter(({ path }) => !/^app\/_commands\//.test(path));
  expect(
    importsOf(rooms)
      .filter(({ from, isType }) => senders.test(from) && !isType)
      .map(({ path }) => path),
  ).toEqual([]);
});
