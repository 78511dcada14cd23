import type { Locale } from "@/lib/languages";
import type { Verdict } from "@/lib/matching/result";
import { type Shape, StatusMark, type Tone } from "./status-mark";
import { words } from "./words";

const MARKS: Record<Verdict, { tone: Tone; shape: Shape }> = {
  applies: { tone: "celadon", shape: "tick" },
  likely: { tone: "river", shape: "half" },
  "needs-fact": { tone: "ochre", shape: "ring" },
  indirect: { tone: "quiet", shape: "half" },
  intention: { tone: "quiet", shape: "pause" },
  "does-not-apply": { tone: "quiet", shape: "cross" },
};

/** Whether a measure applies, as word and shape; the same on the desk and on the investor's page. */
export function VerdictMark({ verdict, locale }: { verdict: Verdict; locale: Locale }) {
  return <StatusMark {...MARKS[verdict]}>{words(locale, "matching")(`verdict.${verdict}`)}</StatusMark>;
}
