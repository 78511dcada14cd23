/** What the very first start made, for the start command to show once. */
export type FirstRun = { accounts: { role: string; email: string; password: string }[]; file: string };

const KEY = Symbol.for("inkstone.first-run");
const house = globalThis as { [KEY]?: FirstRun };

/** Kept for the start command, which runs outside the built product. */
export function announceFirstRun(made: FirstRun): void {
  house[KEY] = made;
}

/** Answers once. */
export function takeFirstRun(): FirstRun | undefined {
  const made = house[KEY];
  house[KEY] = undefined;
  return made;
}
