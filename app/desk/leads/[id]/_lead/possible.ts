import { words } from "@/app/_ui/words";
import type { Ask } from "@/app/desk/_parts/ask";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/languages";
import { verbsFor } from "@/lib/leads/verbs";
import { type AskContext, askFor, asksFor } from "../../_work/asks";
import { detailFields } from "../../_work/detail-fields";
import { countryChoices, type Names } from "../../_work/names";
import type { LeadRecord } from "./record";

type Possible = { buttons: Ask[]; menu: Ask[]; details: Ask[]; match: Ask[]; policy: Ask[] };

/** Everything this person may do here, each where it belongs on the page. */
export function possible(
  { lead, match, missing, notice }: LeadRecord,
  actor: Actor,
  names: Names,
  locale: Locale,
): Possible {
  const t = words(locale, "leads");
  const found = match?.result;
  const context: AskContext = {
    lead,
    actor,
    t,
    choices: { officers: names.officersFor(lead.locationId), places: names.places, clusters: names.clusters },
    guess: {
      clusterId: lead.clusterId ?? (lead.isClusterConfirmed ? null : (found?.clusters[0]?.id ?? null)),
      locationId: match?.decidedAt
        ? match.decidedLocationId
        : (lead.suggestedLocationId ?? found?.locations[0]?.id ?? null),
    },
  };
  const verbs = verbsFor(actor, lead);
  const some = (...wanted: typeof verbs) =>
    wanted.filter((verb) => verbs.includes(verb)).map((verb) => askFor(verb, context));
  return {
    ...asksFor(context, missing.length === 0),
    details: some("amend-details").map((ask) => ({ ...ask, fields: detailFields(lead, t, countryChoices(locale)) })),
    match: some("decide-match", "match-again"),
    policy: notice ? some("answer-policy-change") : [],
  };
}
