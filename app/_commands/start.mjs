import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode, root } from "./install.mjs";

// npm start: everything between a fresh clone and a serving product, each step only when it is needed.
process.chdir(root);
requireNode();
ensureInstalled();
ensureBuilt();
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// tsx lets this process read the TypeScript of the commands; the pages themselves were built above.
const { register } = await import("tsx/esm/api");
register();
const { serve } = await import("./serve.ts");
// It also has Node read the map of every file that is loaded from here on, the built pages' too: sixty megabytes of text for
// nothing but the line numbers in a fault's stack.
process.setSourceMapsEnabled(false);
await serve();
