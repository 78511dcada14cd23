import { db } from "@/db";
import { address } from "@/db/engine/address";
import { migrate } from "@/db/engine/migrate";
import { loadPolicy } from "@/db/seed/policy";
import { keepHouse } from "./housekeeping";
import { log } from "./log";

/** Brings the database up to date and loads the shipped policy data. Safe to repeat; throws when it cannot. */
export async function prepareHouse(): Promise<void> {
  const { ran, copy } = await migrate(address());
  if (ran > 0) log.info({ ran, copy }, "database migrated");
  const { version, isNew } = await loadPolicy(db());
  if (isNew) log.info({ version }, "policy data loaded");
  await keepHouse();
}
