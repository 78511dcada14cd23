import type { Words } from "@/app/_ui/words";
import type { Lead, Match } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import { FACT_NAMES, type FactName } from "@/lib/leads/facts";
import { GATES, type Missing } from "@/lib/leads/gates";
import { STAGES, stagesUpTo } from "@/lib/leads/stages";
import { offerable } from "@/lib/policy/standing";
import type { Names } from "../../_work/names";
import type { FactChoices } from "./fact-field";
import { isFact } from "./next-stage";

type Named = { name: FactName; group: string };

/** All facts a stage's gate may look at: its own, those another answer asks for, and alternatives. */
function factsOf(stage: (typeof STAGES)[number]): FactName[] {
  const gate = GATES[stage];
  return [
    ...gate.facts,
    ...(gate.when ?? []).flatMap(({ also }) => also),
    ...(gate.oneOf ?? []).flat(),
    ...gate.evidence,
  ];
}

/** The facts that are missing, in the groups of the stages that need them; alternatives come together. */
export function missingFacts(missing: readonly Missing[], t: Words): Named[] {
  return missing.flatMap(({ need, stage }) => {
    if (!isFact(need)) return [];
    const group = t(`group.${stage}`);
    const others = (GATES[stage].oneOf ?? []).find((names) => names[0] === need)?.slice(1) ?? [];
    return [need, ...others].map((name) => ({ name, group }));
  });
}

/** Every fact that has been asked of this lead so far, for corrections. */
export function knownFacts(lead: Lead, t: Words): Named[] {
  const upTo = stagesUpTo(lead.stage).flatMap((stage) =>
    factsOf(stage).map((name) => ({ name, group: t(`group.${stage}`) })),
  );
  const recorded = FACT_NAMES.filter((name) => lead.facts[name] && !upTo.some((fact) => fact.name === name));
  const later = recorded.map((name) => ({
    name,
    group: t(`group.${STAGES.find((stage) => factsOf(stage).includes(name)) ?? lead.stage}`),
  }));
  const all = [...upTo, ...later];
  return all.filter(({ name }, index) => lead.facts[name] && all.findIndex((fact) => fact.name === name) === index);
}

/** What facts choose from: places, clusters, and the measures that may be promised today, those of the match first. */
export function factChoices(names: Names, match: Match | null, lead: Lead, locale: Locale): FactChoices {
  const today = dayOf(new Date());
  const promised =
    lead.facts.policyPromises && "value" in lead.facts.policyPromises
      ? (lead.facts.policyPromises.value as string[])
      : [];
  const first = [
    ...promised,
    ...(match?.result.measures ?? []).filter(({ verdict }) => verdict !== "does-not-apply").map(({ id }) => id),
  ];
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  const measures = names.set.measures
    .filter((measure) => offerable(measure, today) || promised.includes(measure.id))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, title }) => ({ value: id, label: title[locale] }));
  return { places: names.places, clusters: names.clusters, measures };
}
