import { setTimeout as sleep } from "node:timers/promises";
import { requestsInFlight } from "./in-flight";

/** Work for so long at most beyond one small piece, then rest as long. */
const SLICE_MS = 4;
const LOOK_MS = 3;
/** A desk that never rests does not stop the work for good: after so long, and so many times the work, it goes on for one slice. */
const LONGEST_MS = 100;
const LONGEST_TIMES = 20;

/** Work in the background asks this between two small pieces of work: people who wait for an answer go first. */
export function pacer(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    const worked = performance.now() - began;
    if (worked < SLICE_MS) return;
    const rested = performance.now();
    const longest = Math.max(LONGEST_MS, LONGEST_TIMES * worked);
    await sleep(worked);
    while (requestsInFlight() > 0 && performance.now() - rested < longest) await sleep(LOOK_MS);
    began = performance.now();
  };
}
