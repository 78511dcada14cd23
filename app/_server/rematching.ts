import type { Store } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { finishRematch, keepUnit, openRematch, type Unit } from "@/lib/rematching/keep-unit";
import { renewedBy } from "@/lib/rematching/renew";
import { isDraining } from "./draining";
import { pacer } from "./pacer";

const READ_AT_ONCE = 32;
/** How far the run has come is kept so often, and with every lead that has another answer. */
const LOOKED_AT_ONCE = 64;

/**
 * Matches every open lead again with the policy in force, as far as that was not done yet; goes on where an earlier run
 * stopped. Ends early when `isStopping` says so or a newer version is published, which begins anew.
 */
export async function rematch(store: Store, isStopping: () => boolean = isDraining): Promise<void> {
  const { read } = store;
  let run = await store.write((tx) => openRematch(tx, new Date()));
  if (run.finishedAt) return;
  const prepared = await readyToMatch(read);
  const rest = pacer();
  let unit: Unit = { looked: 0, upTo: run.cursor, renewed: [] };
  /** False where another process has gone on meanwhile: then what is due is read anew from where it stands. */
  const keep = async () => {
    const { upTo } = unit;
    run = await store.write((tx) => keepUnit(tx, run, unit, new Date()));
    unit = { looked: 0, upTo: run.cursor, renewed: [] };
    return run.cursor === upTo;
  };
  while (!isStopping() && (await read.policy.latest())?.id === run.id) {
    const due = await read.rematches.dueAfter(unit.upTo, READ_AT_ONCE);
    for (const line of due) {
      await rest();
      if (isStopping()) break;
      const lead = await read.rematches.due(line);
      const before = lead.match && (await read.policy.at(lead.match.policyVersionId));
      const renewed = before && renewedBy(prepared, lead, before, dayOf(new Date()));
      unit = { looked: unit.looked + 1, upTo: lead.serial, renewed: renewed ? [renewed] : [] };
      if ((renewed || unit.looked >= LOOKED_AT_ONCE) && !(await keep())) break;
    }
    if (due.length > 0) continue;
    if (unit.looked > 0) await keep();
    return store.write((tx) => finishRematch(tx, run, new Date()));
  }
  if (unit.looked > 0) await keep();
}
