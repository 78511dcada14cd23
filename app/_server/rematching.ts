import type { Store } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { finishRematch, keepUnit, openRematch, type Unit } from "@/lib/rematching/keep-unit";
import { renewedBy } from "@/lib/rematching/renew";
import { isDraining } from "./draining";
import { pacer } from "./pacer";

const READ_AT_ONCE = 8;
/** Leads with another answer kept in one unit of work. */
const RENEWED_AT_ONCE = 3;

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
  const keep = async (unit: Unit) => {
    run = await store.write((tx) => keepUnit(tx, run, unit, new Date()));
  };
  while (!isStopping() && (await read.policy.latest())?.id === run.id) {
    const due = await read.rematches.dueAfter(run.cursor, READ_AT_ONCE);
    if (due.length === 0) return store.write((tx) => finishRematch(tx, run, new Date()));
    let unit: Unit = { looked: 0, upTo: run.cursor, renewed: [] };
    for (const lead of due) {
      await rest();
      if (isStopping()) break;
      const before = lead.match && (await read.policy.at(lead.match.policyVersionId));
      const renewed = before && renewedBy(prepared, lead, before, dayOf(new Date()));
      unit = {
        looked: unit.looked + 1,
        upTo: lead.serial,
        renewed: renewed ? [...unit.renewed, renewed] : unit.renewed,
      };
      if (unit.renewed.length < RENEWED_AT_ONCE) continue;
      await keep(unit);
      unit = { looked: 0, upTo: run.cursor, renewed: [] };
    }
    if (unit.looked > 0) await keep(unit);
    await rest();
  }
}
