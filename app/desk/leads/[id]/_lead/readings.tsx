import { words } from "@/app/_ui/words";
import type { Lead, Match } from "@/db";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/languages";
import { verbsFor } from "@/lib/leads/verbs";
import type { PolicySet } from "@/lib/policy/reference";
import { askWords } from "../../_work/labels";
import { readingFields } from "./reading-field";
import { readingWords } from "./reading-words";
import styles from "./readings.module.css";
import { ReadingsForm } from "./readings-form";

/** The form by which an officer says what was read rightly; nothing for those who may not, or where nothing was read. */
export function Readings({
  lead,
  match,
  set,
  actor,
  locale,
}: {
  lead: Lead;
  match: Match | null;
  set: PolicySet;
  actor: Actor;
  locale: Locale;
}) {
  const fields = match && verbsFor(actor, lead).includes("decide-readings") ? readingFields(match, set, locale) : [];
  if (fields.length === 0) return null;
  return (
    <details className={styles.open}>
      <summary>{words(locale, "leads")("readings.title")}</summary>
      <ReadingsForm
        url={`/api/v1/leads/${lead.id}/readings`}
        version={lead.version}
        fields={fields}
        labels={readingWords(locale)}
        asks={askWords(locale)}
      />
    </details>
  );
}
