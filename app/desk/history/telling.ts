import { money, shortDateTime } from "@/app/_ui/format";
import { type Words, words } from "@/app/_ui/words";
import type { Account, HistoryLine } from "@/db";
import { loadReference } from "@/db/seed/reference";
import { changesOf } from "@/lib/history/changes";
import { masked } from "@/lib/history/masked";
import { LANGUAGE_NAMES, type Locale } from "@/lib/languages";

export type Told = { label: string; before: string; after: string };

/** Fields whose values come from a list, and the sentence of each value. */
const CHOICES: Record<string, { noun: string; key: (value: string) => string }> = {
  stage: { noun: "leads", key: (value) => `stage.${value}` },
  status: { noun: "leads", key: (value) => `status.${value}` },
  source: { noun: "leads", key: (value) => `source.${value}` },
  closeCause: { noun: "leads", key: (value) => `cause.${value}` },
  signInPolicy: { noun: "history", key: (value) => `signInPolicy.${value}` },
  role: { noun: "ui", key: (value) => `desk.role.${value}` },
};
const PLACES = new Set(["locationId", "firstContactLocationId", "suggestedLocationId"]);
const PEOPLE = new Set(["ownerId", "createdBy"]);
const FEN = new Set(["investmentFen", "contractFen", "paidInFen"]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Says what a line changed, for readers who may know what happened but not what an investor wrote. */
export function teller(locale: Locale, accounts: readonly Account[]) {
  const t = words(locale, "history");
  const facts = words(locale, "facts");
  const people = new Map(accounts.map(({ id, name }) => [id, name]));
  const { locations, clusters } = loadReference();
  const places = new Map<string, string>(locations.map(({ id, shortName }) => [id, shortName[locale]]));
  const industries = new Map(clusters.map(({ id, name }) => [id, name[locale]]));

  function said(field: string, value: unknown): string {
    if (value === null || value === undefined || value === "") return t("nothing");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return FEN.has(field) ? money(value, locale) : String(value);
    if (typeof value !== "string") return t("hidden");
    const choice = CHOICES[field];
    if (choice) return sayIn(words(locale, choice.noun), choice.key(value), value);
    if (PLACES.has(field)) return places.get(value) ?? value;
    if (PEOPLE.has(field)) return people.get(value) ?? t("someone");
    if (field === "clusterId") return industries.get(value) ?? value;
    if (field === "locale") return LANGUAGE_NAMES[value as Locale] ?? value;
    if (field === "name" || field === "tokenName") return masked(value);
    if (INSTANT.test(value)) return shortDateTime(new Date(value));
    return DAY.test(value) ? value : t("hidden");
  }

  function label(field: string): string {
    if (field.startsWith("facts.")) return sayIn(facts, `label.${field.slice("facts.".length)}`, t("field.other"));
    return sayIn(t, `field.${field}`, t("field.other"));
  }

  return (line: HistoryLine): Told[] => {
    const told = changesOf(line.detail).map(({ field, before, after }) => ({
      label: label(field),
      before: said(field, before),
      after: said(field, after),
    }));
    // Two fields that may not be shown say the same thing once.
    return told.filter(
      (each, at) => told.findIndex((one) => one.label === each.label && one.after === each.after) === at,
    );
  };
}

const sayIn = (say: Words, key: string, otherwise: string) => (say.has(key) ? say(key) : otherwise);
