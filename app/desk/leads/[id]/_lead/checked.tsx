import { readFactsOf } from "@/app/_server/read-facts";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Match } from "@/db";
import type { Locale } from "@/lib/languages";
import { FLAG_READINGS } from "@/lib/leads/readings";
import type { PolicySet } from "@/lib/policy/reference";

/** Readings that, once checked, stand in a field of the record of their own. */
const IN_FIELDS = new Set<string>([
  ...["amount", "fixed-assets", "land", "floor-area", "jobs", "timing", "tenure"],
  ...FLAG_READINGS,
]);

/** What officers checked in the words and no field of the record holds: labour, power, neighbours, what is asked of a place. */
export function Checked({ match, set, locale }: { match: Match; set: PolicySet; locale: Locale }) {
  const lines = new Map<string, string[]>();
  for (const { name, label, value, isDecided } of readFactsOf(set, match.result.facts, locale, match.input.decided)) {
    if (!isDecided || IN_FIELDS.has(name)) continue;
    const values = lines.get(label) ?? [];
    lines.set(label, values.includes(value) ? values : [...values, value]);
  }
  if (lines.size === 0) return null;
  return (
    <Panel title={words(locale, "leads")("page.checked")} id="checked">
      <DescriptionList facts={[...lines].map(([term, values]) => ({ term, value: values.join(" · ") }))} />
    </Panel>
  );
}
