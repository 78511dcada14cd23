import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Ask } from "@/app/desk/_parts/ask";
import type { PolicyChange } from "@/db";
import { type DraftedKind, REVIEW_STATES } from "@/lib/policy/kinds";
import type { Evidence, Measure, PolicyDocument } from "@/lib/policy/reference";
import { nextReview } from "@/lib/policy/reviews";
import type { ForeseenOfAll } from "@/lib/previews/foreseen";
import { seenOf } from "@/lib/previews/target";
import type { Shelf } from "../shelf";

/** A measure or document runs out after a day and stays to be read; a document may take its measures along. */
export function expiryAsk(
  shelf: Shelf,
  kind: DraftedKind,
  key: string,
  record: unknown,
  pending: PolicyChange | null,
): Ask {
  const say = words(shelf.locale, "library");
  const measures = kind === "document" ? shelf.set.measures.filter((it) => it.documentId === key).length : 0;
  return {
    verb: "expire",
    url: "/api/v1/policy/expiries",
    title: say("expiry.title"),
    description: say("expiry.what"),
    submit: shelf.t("draft.save"),
    done: shelf.t("draft.saved"),
    fields: [
      {
        kind: "text",
        name: "validTo",
        label: say("expiry.validTo"),
        hint: say("form.dateHint"),
        value: (record as Measure | PolicyDocument).validTo ?? undefined,
      },
      ...(measures > 0
        ? [{ kind: "check" as const, name: "withMeasures", label: say("expiry.withMeasures", { count: measures }) }]
        : []),
      { kind: "text", name: "note", label: say("expiry.why"), hint: say("expiry.whyHint") },
    ],
    fixed: { kind, key, version: pending?.version ?? 0 },
  };
}

/** Somebody held the record against its source and says what they found. */
export function reviewAsk(shelf: Shelf, kind: DraftedKind, key: string, record: unknown, hash: string): Ask {
  const say = words(shelf.locale, "library");
  const data = record as { evidence?: Evidence[] | { title: string }; url?: string | null; validTo?: string | null };
  const page = [data.evidence ?? []].flat().find(({ title }) => title);
  return {
    verb: "review",
    url: "/api/v1/policy/reviews",
    title: say("review.button"),
    description: say("review.what"),
    submit: say("review.save"),
    done: say("review.saved"),
    fields: [
      {
        kind: "radio",
        name: "state",
        label: say("review.found"),
        options: REVIEW_STATES.map((state) => ({ value: state, label: say(`review.state.${state}`) })),
      },
      {
        kind: "text",
        name: "against",
        label: say("review.against"),
        hint: say("review.againstHint"),
        value: page?.title ?? data.url ?? undefined,
      },
      {
        kind: "date",
        name: "dueOn",
        label: say("review.dueOn"),
        hint: say("review.dueOnHint"),
        optional: true,
        value: nextReview(data, shelf.today),
      },
      { kind: "area", name: "note", label: say("review.note"), hint: say("review.noteHint"), optional: true },
    ],
    fixed: { kind, key, hash },
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
