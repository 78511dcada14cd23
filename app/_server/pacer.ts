import { setTimeout as sleep } from "node:timers/promises";

/** Work for so long, then rest as long: the desk waits for one lead at most beyond this. */
const SLICE_MS = 10;

/** Work in the background asks this between two small pieces of work. */
export function pacer(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    const worked = performance.now() - began;
    if (worked < SLICE_MS) return;
    await sleep(worked);
    began = performance.now();
  };
}
