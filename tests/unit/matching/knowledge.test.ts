import { expect, test } from "vitest";
import { z } from "zod";
import { fold } from "@/lib/matching/fold";
import { LANDMARK_KINDS } from "@/lib/matching/knowledge";
import { isHan } from "@/lib/matching/words";
import { set } from "./policy";

const { knowledge } = set;
const Text = z.strictObject({ zh: z.string().min(1), "zh-hant": z.string().min(1), en: z.string().min(1) });
const Level = z.number().min(-1).max(1);
const Phrases = z.array(z.string().min(1));
const EvidenceRecord = z.object({ confidence: z.enum(["seed", "sourced", "common-knowledge"]) });

test("industries, needs, profiles and restrictions are whole in three languages", () => {
  z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      gbt: z.string().regex(/^\d\d$/),
      isic: z.string().regex(/^\d{4}$/),
      clusters: z.record(z.string(), z.number().min(0).max(1)),
      means: z.boolean().optional(),
    }),
  ).parse(knowledge.industries);
  z.array(
    z.strictObject({ id: z.string(), name: Text, zh: Phrases, en: Phrases, weight: z.number().positive() }),
  ).parse(knowledge.needs);
  z.array(
    z.strictObject({
      locationId: z.string(),
      name: z.string(),
      text: Text,
      industries: z.record(z.string(), Level),
      needs: z.record(z.string(), Level),
      evidence: z.array(EvidenceRecord).min(1),
    }),
  ).parse(knowledge.profiles);
  z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      text: Text,
      all: z.array(Phrases.min(1)).min(1),
      within: z.number().optional(),
      evading: z.boolean().optional(),
      unless: Phrases,
      evidence: z.array(EvidenceRecord).min(1),
    }),
  ).parse(knowledge.restrictions);
});

test("every id referred to exists", () => {
  const industries = new Set(knowledge.industries.map(({ id }) => id));
  const needs = new Set(knowledge.needs.map(({ id }) => id));
  const clusters = new Set(set.clusters.map(({ id }) => id));
  const locations = new Set<string>(set.locations.map(({ id }) => id));
  const strangers = [
    ...knowledge.products.filter(({ industry }) => !industries.has(industry)).map(({ id }) => id),
    ...knowledge.industries.flatMap(({ clusters: shares }) => Object.keys(shares).filter((id) => !clusters.has(id))),
    ...knowledge.profiles.filter(({ locationId }) => !locations.has(locationId)).map(({ name }) => name),
    ...knowledge.profiles.flatMap((fact) => Object.keys(fact.industries).filter((id) => !industries.has(id))),
    ...knowledge.profiles.flatMap((fact) => Object.keys(fact.needs).filter((id) => !needs.has(id))),
    ...Object.values(knowledge.signals.places).filter((id) => !locations.has(id)),
  ];
  expect(strangers).toEqual([]);
});

test("a product phrase belongs to one product", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, zh, en } of knowledge.products) {
    for (const phrase of [...zh, ...en].map(fold)) {
      const other = owners.get(phrase);
      if (other && other !== id) shared.push(`${phrase}: ${other}, ${id}`);
      owners.set(phrase, id);
    }
  }
  expect(shared).toEqual([]);
});

test("the vocabulary speaks both languages for every industry", () => {
  const phrases = knowledge.products.flatMap(({ zh, en }) => [...zh, ...en]);
  expect(phrases.length).toBeGreaterThan(3000);
  const silent = knowledge.industries.filter(({ id }) => {
    const own = knowledge.products.filter(({ industry }) => industry === id);
    return !own.some(({ zh }) => zh.length > 0) || !own.some(({ en }) => en.length > 0);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("Chinese phrases are kept in 简体, as the text is folded before reading", () => {
  const traditional = knowledge.products
    .flatMap(({ zh }) => zh)
    .filter((phrase) => isHan(phrase) && fold(phrase) !== phrase.toLowerCase());
  expect(traditional).toEqual([]);
});

test("landmarks have a name, a kind, and a position in East Asia where one is given", () => {
  const landmarks = z
    .array(
      z.strictObject({
        id: z.string().min(1),
        zh: Phrases.min(1),
        en: Phrases,
        kind: z.enum(LANDMARK_KINDS),
        at: z.tuple([z.number().min(16).max(54), z.number().min(73).max(135)]).optional(),
        name: Text.optional(),
      }),
    )
    .parse(knowledge.signals.landmarks);
  expect(landmarks.length).toBeGreaterThan(500);
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { zh, en, kind } of landmarks)
    for (const phrase of [...zh, ...en]) {
      if (owners.has(phrase)) shared.push(phrase);
      owners.set(phrase, kind);
    }
  expect(shared).toEqual([]);
});

test("no landmark is a place of this city", () => {
  const ours = new Set(Object.keys(knowledge.signals.places));
  const names = (knowledge.signals.landmarks ?? []).flatMap(({ zh, en }) => [...zh, ...en]);
  expect(names.filter((name) => ours.has(name))).toEqual([]);
});

test("every place has a profile, and every restriction names a law", () => {
  for (const { id } of set.locations) expect(knowledge.profiles.some(({ locationId }) => locationId === id)).toBe(true);
  for (const { evidence } of knowledge.restrictions) expect(evidence.every(({ title }) => title)).toBe(true);
});
