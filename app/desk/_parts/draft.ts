/** What somebody was writing, kept in this browser until it is sent: a refresh, a crash or an expired sign-in costs nothing. */
const PREFIX = "inkstone.draft.";
const KEPT_MS = 7 * 24 * 3_600_000;

type Kept = { at: number; values: Record<string, unknown> };

export function draftOf(name: string): Record<string, unknown> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? "null") as Kept | null;
    return kept && Date.now() - kept.at < KEPT_MS ? kept.values : null;
  } catch {
    // Storage may be switched off; the form works without it.
    return null;
  }
}

export function keepDraft(name: string, values: Record<string, unknown>): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), values } satisfies Kept));
  } catch {
    // Full or switched off.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}
