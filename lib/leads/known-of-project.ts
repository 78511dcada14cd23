import type { Lead } from "@/db";
import type { KnownOfProject } from "../matching/result";

type Answers = NonNullable<KnownOfProject["answers"]>;

const SITE: Record<string, boolean> = { land: true, either: true, plant: false, none: false };
const KIND: Record<string, Answers> = {
  new: { "existing-plant": false },
  expansion: { "existing-plant": true },
  "rented-plant": { "own-land": false },
};

/** What the record answers of the questions of measures: where the capital is from, the kind of project, land or plant. */
export function knownOfProject({ facts }: Pick<Lead, "facts">): KnownOfProject | null {
  const said = (name: "originKind" | "projectType" | "siteNeed") => {
    const fact = facts[name];
    return fact && "value" in fact && typeof fact.value === "string" ? fact.value : "";
  };
  const origin = said("originKind");
  const land = SITE[said("siteNeed")];
  const answers: Answers = { ...KIND[said("projectType")], ...(land !== undefined && { "own-land": land }) };
  if (!origin && Object.keys(answers).length === 0) return null;
  return { ...(origin && { isForeign: origin !== "domestic" }), answers };
}
