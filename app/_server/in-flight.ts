import type { ServerResponse } from "node:http";

const KEY = Symbol.for("inkstone.in-flight");
/** Shared by every copy of this module: the server counts, work in the background asks. */
const house = globalThis as { [KEY]?: number };

/** How many requests somebody is waiting for at this moment. */
export const requestsInFlight = (): number => house[KEY] ?? 0;

export function countRequest(response: ServerResponse): void {
  house[KEY] = requestsInFlight() + 1;
  response.once("close", () => {
    house[KEY] = requestsInFlight() - 1;
  });
}
