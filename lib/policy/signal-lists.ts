import type { AskWords, Landmark, Signals } from "../matching/knowledge";
import { LOCATION_IDS } from "./reference";

/** One list of words matching reads a message by, as the library keeps it: "orders", "spam.0.55", "places.sihui", "impossible.nature". */
export type SignalList = { id: string; words: string[] };

/** Of what a phrase means one of several things, each meaning is a list of its own. */
const SORTED = ["spam", "places", "impossible"] as const satisfies readonly (keyof Signals)[];
type Sorted = (typeof SORTED)[number];
/** Parts of `Signals` whose entries are records of their own. */
const APART = new Set<string>(["landmarks", "asks"]);
type Plain = Exclude<keyof Signals, Sorted | "landmarks" | "asks">;
const isSorted = (name: string): name is Sorted => (SORTED as readonly string[]).includes(name);

/** Formerly a record held all of these at once; old versions still do. */
export const isWhole = (key: string): boolean => APART.has(key) || isSorted(key);

/** "spam" and "0.55" of "spam.0.55"; a plain list has no second part. */
export function listName(id: string): { name: string; of: string | null } {
  const dot = id.indexOf(".");
  return dot < 0 ? { name: id, of: null } : { name: id.slice(0, dot), of: id.slice(dot + 1) };
}

/** A part of `Signals` as lists, weights in rising order; what a list already is stays as it is. */
export function listsOf(name: string, value: unknown): SignalList[] {
  if (Array.isArray(value)) return [{ id: name, words: value }];
  if (!isSorted(name)) return [value as SignalList];
  const lists = new Map<string, string[]>();
  const meant = Object.entries(value as Record<string, string | number>);
  if (name === "spam") meant.sort(([, a], [, b]) => Number(a) - Number(b));
  for (const [phrase, meaning] of meant) {
    const id = `${name}.${meaning}`;
    lists.set(id, [...(lists.get(id) ?? []), phrase]);
  }
  return [...lists].map(([id, words]) => ({ id, words }));
}

/** A landmark of an old version has no id of its own: its kind and first name are one. */
export const landmarkId = ({ kind, en, zh }: Pick<Landmark, "kind" | "en" | "zh">): string =>
  `${kind}.${(en[0] ?? zh[0] ?? "").replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;

/** The lists together as matching reads them. A phrase in two lists of one sort means what the later list says. */
export function signalsOf(lists: readonly SignalList[], landmarks: Landmark[], asks: AskWords[]): Signals {
  const plain: Partial<Record<Plain, string[]>> = {};
  const spam: Signals["spam"] = {};
  const places: Signals["places"] = {};
  const impossible: Signals["impossible"] = {};
  for (const { id, words } of lists) {
    const { name, of } = listName(id);
    const place = LOCATION_IDS.find((location) => location === of);
    if (of === null) plain[name as Plain] = words;
    else if (name === "spam") for (const phrase of words) spam[phrase] = Number(of);
    else if (name === "impossible") for (const phrase of words) impossible[phrase] = of;
    else if (place) for (const phrase of words) places[phrase] = place;
  }
  const known = plain as Record<Plain, string[]>;
  return {
    ...known,
    spam,
    places,
    impossible,
    ...(landmarks.length > 0 && { landmarks }),
    ...(asks.length > 0 && { asks }),
  };
}

/** Every list of a set. */
export const signalLists = (signals: Signals): SignalList[] =>
  Object.entries(signals).flatMap(([name, value]) => (APART.has(name) ? [] : listsOf(name, value)));
