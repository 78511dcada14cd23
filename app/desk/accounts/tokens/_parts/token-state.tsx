import { StatusMark } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { TokenState } from "@/lib/tokens/state";

const MARKS = {
  works: { tone: "celadon", shape: "tick" },
  resting: { tone: "ochre", shape: "pause" },
  expired: { tone: "quiet", shape: "ring" },
  revoked: { tone: "quiet", shape: "cross" },
} as const satisfies Record<TokenState, object>;

export function TokenStateMark({ locale, state }: { locale: Locale; state: TokenState }) {
  return <StatusMark {...MARKS[state]}>{words(locale, "tokens")(`states.${state}`)}</StatusMark>;
}
