import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Ask } from "@/app/desk/_parts/ask";
import type { PolicyChange } from "@/db";
import type { Product, ProfileFact } from "@/lib/matching/knowledge";
import type { DraftedKind } from "@/lib/policy/input";
import { levelLines } from "@/lib/policy/levels";
import { profileKey } from "@/lib/policy/records";
import type { ForeseenOfAll } from "@/lib/previews/foreseen";
import { seenOf } from "@/lib/previews/target";
import type { Shelf } from "../shelf";

const WEIGHTS = [0.2, 0.35, 0.5, 0.7, 0.85, 1, 1.2, 1.5, 2] as const;

/** The common ends of every form: a note for who publishes, and which state it was opened on. */
function rest(shelf: Shelf, key: string | null, pending: PolicyChange | null, isNew: boolean) {
  const { t } = shelf;
  return {
    title: t(isNew ? "draft.add" : "draft.amend"),
    submit: t("draft.save"),
    done: t("draft.saved"),
    description: t("draft.notYet"),
    note: {
      kind: "text" as const,
      name: "note",
      label: t("draft.note"),
      hint: t("draft.noteHint"),
      optional: true,
      value: pending?.note,
    },
    fixed: { key, version: pending?.version ?? 0 },
  };
}

/** The form of product words; `product` null makes new ones. */
export function productAsk(shelf: Shelf, product: Product | null, pending: PolicyChange | null): Ask {
  const { t, set, locale } = shelf;
  const { note, ...frame } = rest(shelf, product?.id ?? null, pending, !product);
  const weights = [...new Set<number>([...WEIGHTS, product?.weight ?? 1])].sort((a, b) => a - b);
  return {
    ...frame,
    verb: "product",
    url: "/api/v1/policy/products",
    fields: [
      {
        kind: "select",
        name: "industry",
        label: t("product.industry"),
        hint: t("product.industryHint"),
        value: product?.industry,
        options: set.knowledge.industries.map(({ id, name }) => ({ value: id, label: name[locale] })),
      },
      { kind: "area", name: "zh", label: t("product.zh"), hint: t("product.zhHint"), value: product?.zh.join("\n") },
      { kind: "area", name: "en", label: t("product.en"), hint: t("product.enHint"), value: product?.en.join("\n") },
      {
        kind: "select",
        name: "weight",
        label: t("product.weight"),
        hint: t("product.weightHint"),
        value: String(product?.weight ?? 1),
        options: weights.map((weight) => ({ value: String(weight), label: String(weight) })),
      },
      note,
    ],
  };
}

/** The form of a fact about a place; `fact` null makes a new one. */
export function factAsk(shelf: Shelf, fact: ProfileFact | null, pending: PolicyChange | null): Ask {
  const { t, set, locale } = shelf;
  const { note, ...frame } = rest(shelf, fact && profileKey(fact), pending, !fact);
  const first = fact?.evidence[0];
  const hant = fact && fact.text["zh-hant"] !== fact.text.zh ? fact.text["zh-hant"] : undefined;
  const places = set.locations.filter(({ id }) => !fact || id === fact.locationId);
  return {
    ...frame,
    verb: "fact",
    url: "/api/v1/policy/facts",
    fields: [
      {
        kind: "select",
        name: "locationId",
        label: t("fact.place"),
        value: fact?.locationId,
        options: places.map(({ id, name }) => ({ value: id, label: name[locale] })),
      },
      { kind: "area", name: "textZh", label: t("fact.textZh"), hint: t("fact.textHint"), value: fact?.text.zh },
      {
        kind: "area",
        name: "textHant",
        label: t("fact.textHant"),
        hint: t("fact.hantHint"),
        optional: true,
        value: hant,
      },
      { kind: "area", name: "textEn", label: t("fact.textEn"), value: fact?.text.en },
      {
        kind: "area",
        name: "industries",
        label: t("fact.industries"),
        hint: t("fact.industriesHint"),
        value: fact ? levelLines(fact.industries, set.knowledge.industries, locale) : undefined,
      },
      {
        kind: "area",
        name: "needs",
        label: t("fact.needs"),
        hint: t("fact.needsHint"),
        optional: true,
        value: fact ? levelLines(fact.needs, set.knowledge.needs, locale) : undefined,
      },
      {
        kind: "select",
        name: "sourceId",
        label: t("fact.source"),
        hint: t("fact.sourceHint"),
        optional: true,
        value: first?.sourceId ?? undefined,
        options: set.sources.map(({ id, title }) => ({ value: id, label: title.slice(0, 80) })),
      },
      {
        kind: "area",
        name: "quote",
        label: t("fact.quote"),
        hint: t("fact.quoteHint"),
        optional: true,
        value: first?.quote ?? undefined,
      },
      {
        kind: "check",
        name: "isCommonKnowledge",
        label: t("fact.commonKnowledge"),
        hint: t("confidenceNote.common-knowledge"),
        value: first?.confidence === "common-knowledge",
      },
      note,
    ],
  };
}

/** Takes the record out of the library with the next version. */
export function endAsk(shelf: Shelf, kind: DraftedKind, key: string, pending: PolicyChange | null): Ask {
  const { t } = shelf;
  return {
    verb: "end",
    url: "/api/v1/policy/ends",
    title: t("draft.end"),
    description: t("draft.endWhat"),
    done: t("draft.saved"),
    tone: "danger",
    fields: [{ kind: "text", name: "note", label: t("draft.endWhy") }],
    fixed: { kind, key, version: pending?.version ?? 0 },
  };
}

export function discardAsk(shelf: Shelf, change: PolicyChange): Ask {
  const { t } = shelf;
  return {
    verb: "discard",
    url: "/api/v1/policy/discard",
    title: t("draft.discard"),
    description: t("draft.discardWhat"),
    done: t("draft.discarded"),
    tone: "danger",
    fields: [],
    fixed: { id: change.id, version: change.version },
  };
}

/** Puts what is pending in force. Where its effect on the open leads is not wholly known, that must be said aloud. */
export function publishAsk(shelf: Shelf, changes: readonly PolicyChange[], foreseen: ForeseenOfAll): Ask {
  const { t, locale } = shelf;
  const p = words(locale, "publishing");
  const { looked = 0, leads = 0, changed = 0 } = foreseen.preview ?? {};
  const said = p(`preview.publish.${foreseen.previewed}`, {
    done: number(looked, locale),
    total: number(leads, locale),
    changed,
  });
  return {
    verb: "publish",
    url: "/api/v1/policy/publish",
    title: t("changes.publish"),
    description: `${t("changes.publishWhat", { count: changes.length })} ${said}`,
    done: t("changes.published"),
    fields: [
      { kind: "text", name: "note", label: t("changes.note"), hint: t("changes.noteHint") },
      ...(foreseen.previewed === "yes"
        ? []
        : [
            {
              kind: "check" as const,
              name: "withoutPreview",
              label: p("preview.without"),
              hint: p("preview.withoutHint"),
            },
          ]),
    ],
    fixed: { seen: seenOf(changes) },
  };
}
