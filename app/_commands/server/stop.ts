import type { Server } from "node:http";
import { startDraining } from "@/app/_server/draining";
import { log } from "@/app/_server/log";
import { markStopped } from "./running";

const PATIENCE_MS = 10_000;

/** The archive the built product opened in this process (db/index.ts keeps it there). */
const openArchive = () =>
  (globalThis as { [key: symbol]: { close(): Promise<void> } | undefined })[Symbol.for("inkstone.store")];

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, closes the archive so that no WAL is left. */
export function stopOnSignal(server: Server, closeProduct: () => Promise<void>): void {
  let isStopping = false;
  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    startDraining();
    log.info({ signal }, "stopping");
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    clearTimeout(impatient);
    await openArchive()?.close();
    markStopped();
    log.info("stopped");
    await Promise.race([closeProduct(), new Promise((resolve) => setTimeout(resolve, 500))]);
    process.exit(0);
  }
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
