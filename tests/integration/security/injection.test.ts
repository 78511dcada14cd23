import { afterEach, beforeEach, expect, test } from "vitest";
import { type Door, everyDoor, textsOf } from "@/tests/setup/doors/every-door";
import { type Asking, type Example, type Hall, openHall } from "@/tests/setup/doors/hall";
import { handlerOf, knock } from "@/tests/setup/doors/knock";
import { type Place, placesOf, withAt } from "@/tests/setup/doors/places";
import { NUL, PAIR, PAYLOADS, PLAIN, SHARP } from "@/tests/setup/payloads";
import { moved, type RowCounts, rowCounts } from "@/tests/setup/row-counts";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
let hall: Hall;
let counts: RowCounts;
beforeEach(async () => {
  hall = await openHall(store);
  counts = await rowCounts(store.at());
});
afterEach(() => counts.close());

const ALL = Object.values(PAYLOADS);
/** Whose answers take long: each needs a version published, a file planned, a book written or a password hashed. */
const SLOW = /publish|preview|import|xlsx|sign-in|password/;
/** Doors whose example is refused, because opening them takes what only the page before knows, or there is nothing behind. */
const SHUT: Record<string, string> = { "/api/v1/policy/imports": "policy.changed", "/api/[[...rest]]": "not-found" };
/** A text that is kept needs something new to be kept with: so often, with another family in each field each time. */
const ROUNDS = 2;

/** What an answer is made of, without what it says; how many things a list holds depends on what was asked. */
function shapeOf(value: unknown, depth = 2): unknown {
  if (Array.isArray(value)) return "list";
  if (value === null || typeof value !== "object") return typeof value;
  if (depth === 0) return "object";
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each, depth - 1)]));
}

type Answer = { status: number; code?: string; said: unknown; rows: Record<string, number> };

/** Asks, and tells how the answer looks and which tables it moved. `exact`: what was found, not only its shape. */
async function answerTo(door: Door, asking: Asking, exact = false): Promise<Answer> {
  const handler = await handlerOf(door.address, door.method);
  const before = door.method === "GET" ? {} : await counts.now();
  const response = await knock(hall, handler, door.method, asking);
  const body = await response.text();
  const rows = door.method === "GET" ? {} : moved(before, await counts.now());
  const type = response.headers.get("content-type");
  if (!type?.startsWith("application/json")) return { status: response.status, said: type, rows };
  const { code, value } = JSON.parse(body);
  return { status: response.status, code, said: exact ? value : shapeOf(value), rows };
}

/** Refused before anything was looked up: not a text for this field at all. */
const isUnread = ({ status, code, rows }: Answer) =>
  status === 422 && code === "input.invalid" && Object.keys(rows).length === 0;

type Ask = () => Promise<Asking>;
const filled = (asking: Asking, places: Place[], payloads: readonly string[]) =>
  places.reduce((so, place, i) => withAt(so, [place], payloads[i % payloads.length]), asking);

/**
 * Payloads in these places are answered like any other text, find and move as much, or are not even read. `rounds`: what
 * stands in the places, one after the other, each time it is asked.
 */
async function mustBeText(door: Door, ask: Ask, places: Place[], rounds: readonly (readonly string[])[]) {
  const exact = door.method === "GET" && places.every(([part]) => part === "query");
  const plain = await answerTo(door, filled(await ask(), places, [PLAIN]), exact);
  for (const payloads of rounds) {
    const answer = await answerTo(door, filled(await ask(), places, payloads), exact);
    if (!isUnread(answer))
      expect([titled(door), places, payloads, answer]).toEqual([titled(door), places, payloads, plain]);
  }
}

const alone = (payloads: readonly string[]) => payloads.map((payload) => [payload]);
const titled = ({ method, address }: Door) => `${method} ${address}`;
const doors = everyDoor();

test("every door there is has an example here, with every name it reads a text under", async () => {
  expect(doors.filter(({ example }) => !example).map(titled)).toEqual([]);
  expect(doors.length).toBeGreaterThan(60);
  for (const door of doors) {
    const names = await textsOf(door);
    if (!names) continue;
    const { body, query, params } = await (door.example as Example)(hall);
    const given = Object.keys({ ...(body as object), ...query, ...params });
    expect([titled(door), names.filter((name) => !given.includes(name))]).toEqual([titled(door), []]);
  }
});

/** An example for as long as nothing was done with it, then the next one: making one is what takes time. */
function renewed(ask: Ask) {
  let present: Promise<Asking> | undefined;
  return {
    ask: () => (present ??= ask()),
    used: () => {
      present = undefined;
    },
  };
}

async function mustNotFault(door: Door, asking: Asking, place: Place, value: unknown): Promise<number> {
  const { status } = await answerTo(door, withAt(asking, [place], value));
  expect([titled(door), place, value, status]).not.toEqual([titled(door), place, value, 500]);
  return status;
}

/** A door that only looks: everything in its address at once, and each name alone. */
async function look(door: Door, ask: Ask): Promise<void> {
  const asking = await ask();
  const opened = await answerTo(door, asking);
  expect([titled(door), opened.status, opened]).not.toEqual([titled(door), 500, opened]);
  const places = placesOf(asking);
  const asked = places.filter(([part]) => part === "query");
  const isSlow = SLOW.test(door.address);
  if (asked.length > 0) await mustBeText(door, ask, asked, alone(isSlow ? SHARP : ALL));
  if (isSlow) return;
  for (const place of places) {
    await mustBeText(door, ask, [place], alone(PAIR));
    await mustNotFault(door, asking, place, NUL);
  }
}

/** A door that changes something: each place alone where only some texts will do, and all together where any will. */
async function change(door: Door, ask: Ask, turn: number): Promise<void> {
  const asking = await ask();
  const opened = await answerTo(door, asking);
  const code = opened.status < 400 ? undefined : (opened.code ?? opened.status);
  expect([titled(door), code]).toEqual([titled(door), SHUT[door.address]]);
  const free: Place[] = [];
  const next = renewed(ask);
  for (const place of placesOf(asking)) {
    const { status } = await answerTo(door, withAt(await next.ask(), [place], PLAIN));
    const isFree = status < 400 && place[0] !== "params";
    if (isFree) free.push(place);
    if (isFree || SLOW.test(door.address)) next.used();
    if (!isFree) await mustBeText(door, SLOW.test(door.address) ? ask : next.ask, [place], alone(PAIR));
    for (const value of [NUL, ...(place[0] === "body" ? [{ $ne: null }, [PLAIN]] : [])])
      if ((await mustNotFault(door, await next.ask(), place, value)) < 400) next.used();
  }
  if (free.length === 0) return;
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    free.map((_, i) => ALL[(turn * ROUNDS * 3 + round * free.length + i) % ALL.length] as string),
  );
  await mustBeText(door, ask, free, rounds);
}

/** Doors of one noun share an archive. */
const nouns = [...new Set(doors.map(({ address }) => address.split("/").slice(0, 4).join("/")))];

test.each(nouns)("no door of %s takes a text for a part of a statement", { timeout: 240_000 }, async (noun) => {
  const its = [...doors.entries()].filter(([, { address }]) => address.split("/").slice(0, 4).join("/") === noun);
  const ask = (door: Door) => async () => (door.example as Example)(hall);
  // Looks come first: what is found does not depend on what the others leave behind.
  for (const [, door] of its) if (door.method === "GET") await look(door, ask(door));
  for (const [turn, door] of its) if (door.method !== "GET") await change(door, ask(door), turn);
});
