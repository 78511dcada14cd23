import { words } from "@/app/_ui/words";
import type { Ask } from "@/app/desk/_parts/ask";
import type { LeadLine } from "@/db";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/languages";
import { type Verb, verbsFor } from "@/lib/leads/verbs";
import { askFor } from "./asks";
import type { Names } from "./names";

/** Of these actions the ones this person may do with a line of a list, where it stands. */
export function lineAsks(lead: LeadLine, wanted: readonly Verb[], actor: Actor, names: Names, locale: Locale): Ask[] {
  const may = verbsFor(actor, lead);
  const officers = names.officersFor(lead.locationId);
  const context = {
    lead,
    actor,
    t: words(locale, "leads"),
    choices: { officers, places: names.places, clusters: names.clusters },
    guess: { clusterId: null, locationId: null },
  };
  return wanted.filter((verb) => may.includes(verb)).map((verb) => askFor(verb, context));
}
