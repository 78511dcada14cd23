import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MatchInput } from "@/lib/matching/result";
import type { PolicySet } from "@/lib/policy/reference";

export type Case = {
  id: string;
  kind: string;
  input: MatchInput;
  expect: { behaviour: string; clusters: string[]; location: string | null; also: string[] };
  /** The landed project this inquiry is about, left out when measuring without it. */
  precedent: string | null;
};

type Line = MatchInput & {
  id: string;
  kind: string;
  precedent?: string;
  expect: { behaviour: string; clusters: string[]; location: string | null; alsoAcceptableLocations: string[] };
};

const folder = import.meta.dirname;
const own = JSON.parse(readFileSync(join(folder, "own-precedents.json"), "utf8")) as Record<string, string>;

function read(file: string): Case[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return lines.map((text) => {
    const { id, kind, precedent, expect, ...input } = JSON.parse(text) as Line;
    const { alsoAcceptableLocations: also, ...rest } = expect;
    return { id, kind, input, expect: { ...rest, also }, precedent: precedent ?? own[id] ?? null };
  });
}

/** The 36 inquiries with a known outcome. */
export const examples = () => read("inquiries.jsonl");

/** Inquiries written by the team: outcomes of landed projects, and traps with the answer a careful officer would give. */
export const written = () => read("written.jsonl");

/** Written in other words before anyone changed the engine for them, longer and with more by the way: never fitted to. */
export const unseen = () => read("unseen.jsonl");

/** Every landed project as if its one-line description were the inquiry. */
export function landedCases(set: PolicySet): Case[] {
  return set.landed
    .filter(({ locationId }) => locationId)
    .map((project) => ({
      id: project.id,
      kind: "landed",
      input: {
        text: `${project.what.en} ${project.what.zh}`,
        investmentAmount: project.investmentCny,
        currency: "CNY",
        landMu: project.landMu,
        jobs: project.jobs,
      },
      expect: {
        behaviour: "match",
        clusters:
          project.clusterIds.length > 0
            ? [...project.clusterIds, ...project.otherClusterIds]
            : ["none", ...project.otherClusterIds],
        location: project.locationId,
        also: project.alsoPlausibleLocationIds,
      },
      precedent: project.id,
    }));
}
