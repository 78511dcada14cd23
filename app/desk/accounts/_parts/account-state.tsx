import { StatusMark } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Account } from "@/db";
import type { Locale } from "@/lib/languages";

export const ACCOUNT_STATES = ["active", "waiting", "disabled"] as const;
export type State = (typeof ACCOUNT_STATES)[number];

export function stateOf({ disabledAt, mustChangePassword }: Account): State {
  return disabledAt ? "disabled" : mustChangePassword ? "waiting" : "active";
}

const MARKS = {
  active: { tone: "celadon", shape: "tick" },
  waiting: { tone: "ochre", shape: "half" },
  disabled: { tone: "quiet", shape: "cross" },
} as const;

export function AccountState({ locale, account }: { locale: Locale; account: Account }) {
  const state = stateOf(account);
  return <StatusMark {...MARKS[state]}>{words(locale, "accounts")(`states.${state}`)}</StatusMark>;
}
