import { openPlain } from "./plain.mjs";

/** One connection for every route of the process. */
export function plain() {
  globalThis.benchPlain ??= openPlain(process.env.BENCH_DATABASE);
  return globalThis.benchPlain;
}
