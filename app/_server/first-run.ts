/** What the very first start made, for the start command to show once. */
export type FirstRun = { accounts: { role: string; email: string; password: string }[]; file: string };

/** `isAwaited`: the start command reads the report, says the trouble and stops; `next dev` does not. */
type Report = { progress: string[]; firstRun?: FirstRun; trouble?: unknown; isAwaited?: boolean };

const KEY = Symbol.for("inkstone.start-report");
const house = globalThis as { [KEY]?: Report };

/** How preparing the house went: left here by the built product for the start command, which runs outside it. */
export const startReport = (): Report => {
  house[KEY] ??= { progress: [] };
  return house[KEY];
};

/** Shown once, when the server listens. */
export function announceFirstRun(made: FirstRun): void {
  startReport().firstRun = made;
}
