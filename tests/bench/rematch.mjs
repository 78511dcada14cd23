import { measure } from "./drive.mjs";
import { changedCopy, rematchIn } from "./houses.mjs";
import { startProduct } from "./servers.mjs";

/** What a desk asks while its leads are matched again. */
const ASKED = ["list-json", "list-page", "search-2"];

/**
 * The same questions to the product at rest and to one that matches every open lead again in the background, in turn. Each
 * stands still while the other is measured: they would share the machine otherwise. Answers one sample a measurement, how
 * many leads are open and how many were matched again meanwhile.
 */
export async function whileMatchingAgain(houses, atRest, { jobsFor, seconds, rounds }) {
  const changed = changedCopy(houses);
  const matching = await startProduct(changed.folder);
  const servers = {
    rest: { ...atRest, jobs: jobsFor(houses.seat) },
    again: { ...matching, jobs: jobsFor(changed.seat) },
  };
  const samples = [];
  const before = rematchIn(changed.folder)?.done ?? 0;
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const name of ASKED) {
        for (const [target, server] of Object.entries(servers)) {
          const other = target === "rest" ? matching : atRest;
          other.standStill();
          const job = server.jobs.find((each) => each.name === name).product;
          const got = await measure(server.url, job, { connections: 8, seconds });
          other.goOn();
          if (rematchIn(changed.folder)?.finishedAt)
            throw new Error("Every lead was matched again before the end: take more leads");
          samples.push({ round, job: name, target, ...got });
        }
        console.log(`round ${round} of ${rounds}: ${name}, while leads are matched again`);
      }
    }
  } finally {
    atRest.goOn();
    matching.goOn();
    await matching.stop();
  }
  const { total: open, done: after } = rematchIn(changed.folder) ?? { total: 0, done: before };
  const done = after - before;
  if (done === 0) throw new Error("No lead was matched again while the desk was at work");
  return { samples, open, done };
}
