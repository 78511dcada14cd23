import { words } from "@/app/_ui/words";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/languages";
import { nextStage } from "@/lib/leads/stages";
import { verbsFor } from "@/lib/leads/verbs";
import { askWords } from "../../_work/labels";
import type { Names } from "../../_work/names";
import { factChoices, knownFacts, missingFacts } from "./fact-asks";
import { factFields } from "./fact-field";
import { FactsForm, type FactsWords } from "./facts-form";
import styles from "./facts-form.module.css";
import { KnownFacts } from "./known-facts";
import { NextStage } from "./next-stage";
import type { LeadRecord } from "./record";

type Props = { record: LeadRecord; names: Names; locale: Locale; actor: Actor };

function factsWords(locale: Locale): FactsWords {
  const t = words(locale, "leads");
  return { ...askWords(locale), unsaid: words(locale, "facts")("unsaid"), save: t("next.save"), done: t("next.saved") };
}

const common = ({ record: { lead }, locale, actor }: Props, part: string) => ({
  url: `/api/v1/leads/${lead.id}/facts`,
  version: lead.version,
  draft: `${actor.id}.${lead.id}.${part}`,
  labels: factsWords(locale),
});

/** What the next stage still needs, with a form for exactly that. */
export function FactsMissing(props: Props) {
  const { record, names, locale, actor } = props;
  const { lead, match, missing } = record;
  const next = nextStage(lead.stage);
  if (!next || (lead.status !== "active" && lead.status !== "in-transfer" && lead.status !== "paused")) return null;
  const t = words(locale, "facts");
  const fields = factFields(missingFacts(missing, t), lead.facts, t, factChoices(names, match, lead, locale));
  const may = verbsFor(actor, lead).includes("record-facts");
  return (
    <NextStage next={next} missing={missing} locale={locale}>
      {may && fields.length > 0 && (
        <details className={styles.open}>
          <summary>{words(locale, "leads")("verb.record-facts.title")}</summary>
          <FactsForm {...common(props, "missing")} fields={fields} />
        </details>
      )}
    </NextStage>
  );
}

/** What is recorded already, and a form to correct it. */
export function FactsKnown(props: Props) {
  const { record, names, locale, actor } = props;
  const { lead, match } = record;
  const t = words(locale, "facts");
  const known = knownFacts(lead, t);
  const may = verbsFor(actor, lead).includes("record-facts");
  return (
    <KnownFacts lead={lead} known={known} locale={locale} names={names}>
      {may && known.length > 0 && (
        <details className={styles.open}>
          <summary>{words(locale, "leads")("page.correct")}</summary>
          <FactsForm
            {...common(props, "known")}
            fields={factFields(known, lead.facts, t, factChoices(names, match, lead, locale))}
          />
        </details>
      )}
    </KnownFacts>
  );
}
