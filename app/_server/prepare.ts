import { db } from "@/db";
import { address } from "@/db/engine/address";
import { migrate } from "@/db/engine/migrate";
import { loadPolicy } from "@/db/seed/policy";
import { bringInPrecedents } from "@/lib/leads/precedent";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { bringInSuggestions } from "@/lib/suggestions/settle";
import { announceFirstRun, startReport } from "./first-run";
import { keepHouse } from "./housekeeping";
import { log } from "./log";
import { startMatchingAgain } from "./matching-again";
import { notePolicy, policyInWords } from "./sign-in-policy";
import { makeStarterAccounts } from "./starter-accounts";

async function prepare(say: (progress: string) => void): Promise<void> {
  const { ran, copy } = await migrate(address());
  if (ran > 0) say(`The database was brought up to date (${ran} ${ran === 1 ? "step" : "steps"}).`);
  if (copy) say(`A copy from before is ${copy}.`);
  const { version, isNew } = await loadPolicy(db());
  if (isNew) say(`The policy data was loaded (${version}).`);
  await notePolicy(db());
  say(policyInWords());
  const firstRun = await makeStarterAccounts(db());
  if (firstRun) announceFirstRun(firstRun);
  // Before the port opens: otherwise the first to write to the bureau waits for it.
  await readyToMatch(db().read);
  await keepHouse();
  startMatchingAgain();
  // Once an archive, beside the work of the house: matching and reports only know a little less until it is done.
  bringInSuggestions(db().write).then(
    (leads) => leads > 0 && log.info({ leads }, "earlier suggestions were judged"),
    (error) => log.warn({ err: error }, "earlier suggestions are judged at the next start"),
  );
  bringInPrecedents(db().write).then(
    (leads) => leads > 0 && log.info({ leads }, "earlier leads were gone through as precedents"),
    (error) => log.warn({ err: error }, "earlier leads are gone through as precedents at the next start"),
  );
}

/**
 * Brings the database up to date and loads the shipped policy data. Safe to repeat. What was done, or why it could
 * not be done, is left in the start report for the start command to say.
 */
export async function prepareHouse(): Promise<void> {
  const report = startReport();
  try {
    await prepare((progress) => report.progress.push(progress));
  } catch (error) {
    report.trouble = error;
    // Next would print a stack before anybody could read the sentence.
    if (!report.isAwaited) throw error;
  }
}
