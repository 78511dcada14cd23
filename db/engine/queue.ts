import { AsyncLocalStorage } from "node:async_hooks";

const inside = new AsyncLocalStorage<true>();

/**
 * One unit of work at a time, in order of asking. Calling it from inside a unit of work throws at once
 * rather than waiting for itself for ever. `idle()` resolves when nothing is under way.
 */
export function oneAtATime() {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      if (inside.getStore()) throw new Error("write inside write: pass tx on instead");
      const turn = tail.then(() => inside.run(true, work));
      tail = turn.catch(() => undefined);
      return turn;
    },
    idle: () => tail,
  };
}
