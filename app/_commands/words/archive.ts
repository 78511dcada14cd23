import { address } from "@/db/engine/address";
import { migrate } from "@/db/engine/migrate";
import { openStore as open, type Store } from "@/db/store";

export type { Account } from "@/db";

/** The archive that DATABASE_URL and DATA_DIR name, brought up to date first: for commands. One that cannot be opened ends them. */
export async function openStore(options: { alone?: boolean } = {}): Promise<Store> {
  try {
    await migrate(address());
    return open(address(), options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
