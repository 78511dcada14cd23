import { country, exactMoney, money, number, shortDateTime } from "@/app/_ui/format";
import type { Words } from "@/app/_ui/words";
import type { HistoryLine } from "@/db";
import type { Locale } from "@/lib/languages";
import { FACTS, type FactName, type FactRule } from "@/lib/leads/facts";
import type { Names } from "../../_work/names";

export type Change = { label: string; before: string; after: string };
export type Telling = { t: Words; facts: Words; locale: Locale; names: Names };

const FEN = new Set(["investmentFen", "contractFen", "paidInFen"]);
const PLACES = new Set(["locationId", "firstContactLocationId", "suggestedLocationId"]);

/** A fact's value in words, in its unit. */
export function factText(name: FactName, value: unknown, { facts, locale, names }: Telling): string {
  const rule: FactRule = FACTS[name];
  if (value && typeof value === "object" && "unsaid" in value) return facts("unsaid");
  if (rule.kind === "amount") return money(Number(value), locale);
  if (name === "originCountry" && /^[A-Z]{2}$/.test(String(value))) return country(String(value), locale);
  if (rule.kind === "number")
    return `${number(Number(value), locale, 2)} ${rule.unit && rule.unit !== "ratio" ? facts(`unit.${rule.unit}`) : ""}`.trim();
  if (rule.kind === "yes-no") return facts(value ? "yes" : "no");
  const each = (one: unknown) => {
    if (rule.choices) return facts(`choice.${name}.${String(one)}`);
    return ["location", "locations", "cluster", "measures"].includes(rule.kind)
      ? names.nameOf(String(one))
      : String(one);
  };
  if (Array.isArray(value) && value.length === 0) return facts("noMeasures");
  return Array.isArray(value) ? value.map(each).join(" · ") : each(value);
}

function columnText(name: string, value: unknown, telling: Telling): string {
  const { t, locale, names } = telling;
  if (value === null || value === undefined || value === "") return t("timeline.empty");
  const text = String(value);
  if (name.startsWith("facts.") && name.slice(6) in FACTS) return factText(name.slice(6) as FactName, value, telling);
  if (FEN.has(name)) return exactMoney(Number(value), locale);
  if (PLACES.has(name)) return names.shortNameOf(text);
  if (name === "clusterId") return names.nameOf(text);
  if (name === "ownerId") return names.ownerName(text);
  if (name === "country") return country(text, locale);
  for (const [column, below] of [
    ["stage", "stage"],
    ["status", "status"],
    ["source", "source"],
    ["closeCause", "cause"],
  ])
    if (name === column) return t(`${below}.${text}`);
  if (/At$|Since$/.test(name)) return shortDateTime(new Date(text));
  return typeof value === "boolean" ? telling.facts(value ? "yes" : "no") : text;
}

/** Columns that repeat what the sentence says already, or say nothing to a person. */
const SILENT = new Set([
  "ownedSince",
  "stageSince",
  "lastTouchAt",
  "respondedAt",
  "responseMinutes",
  "isAccepted",
  "isClusterConfirmed",
  "responseDueAt",
]);

/** What a line of the history changed, field by field, in the reader's words. */
export function changesOf(line: HistoryLine, telling: Telling): Change[] {
  const before = (line.detail.before ?? {}) as Record<string, unknown>;
  const after = (line.detail.after ?? {}) as Record<string, unknown>;
  return Object.keys(after)
    .filter((name) => !SILENT.has(name))
    .filter(
      (name) =>
        !(name === "clusterId" && "facts.cluster" in after) &&
        !(name === "firstContactLocationId" && "facts.firstContactLocation" in after),
    )
    .flatMap((name) => {
      const label = labelOf(name, telling);
      const change = {
        before: columnText(name, before[name], telling),
        after: columnText(name, after[name], telling),
      };
      return label && change.before !== change.after ? [{ label, ...change }] : [];
    });
}

function labelOf(name: string, { t, facts }: Telling): string | null {
  if (name.startsWith("facts.")) return facts.has(`label.${name.slice(6)}`) ? facts(`label.${name.slice(6)}`) : null;
  return t.has(`column.${name}`) ? t(`column.${name}`) : t.has(`ask.${name}`) ? t(`ask.${name}`) : null;
}
