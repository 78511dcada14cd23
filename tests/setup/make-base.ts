import { address } from "../../db/engine/address";
import { migrate } from "../../db/engine/migrate";
import { loadPolicy } from "../../db/seed/policy";
import { openStore } from "../../db/store";

// Run as a process of its own, because DATABASE_URL decides the engine once, when the schema is first imported.
await migrate(address());
const store = openStore();
await loadPolicy(store);
await store.close();
