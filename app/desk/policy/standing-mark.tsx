import { type Shape, StatusMark, Tag, type Tone } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { Measure, PolicyDocument } from "@/lib/policy/reference";
import { type Standing, standing } from "@/lib/policy/standing";
import type { Shelf } from "./shelf";

const MARKS: Record<Standing | "background", { tone: Tone; shape: Shape }> = {
  current: { tone: "celadon", shape: "tick" },
  "check-before-quoting": { tone: "ochre", shape: "warn" },
  "not-available": { tone: "quiet", shape: "cross" },
  background: { tone: "quiet", shape: "ring" },
};

/** What may be said of it today; background that is still in force is called background, not a benefit. */
export function sayingOf(record: Measure | PolicyDocument, today: string): Standing | "background" {
  const is = standing(record, today);
  return is !== "not-available" && "matchable" in record && !record.matchable ? "background" : is;
}

export function StandingMark({ record, shelf }: { record: Measure | PolicyDocument; shelf: Shelf }) {
  const is = sayingOf(record, shelf.today);
  return (
    <StatusMark {...MARKS[is]} title={shelf.t(`standingNote.${is}`)}>
      {shelf.t(`standing.${is}`)}
    </StatusMark>
  );
}

/** Says of a measure in force that it is only planned, or does not go to the investor; nothing of what can be claimed. */
export function NatureTag({ measure, locale }: { measure: Measure; locale: Locale }) {
  const { nature } = measure;
  if (!measure.matchable || (nature !== "intention" && nature !== "indirect")) return null;
  return <Tag>{words(locale, "library")(`choice.nature.${nature}`)}</Tag>;
}
