import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import next from "next";
import { isDraining } from "@/app/_server/draining";
import { startReport } from "@/app/_server/first-run";
import { countRequest } from "@/app/_server/in-flight";
import { log } from "@/app/_server/log";
import { baseUrl, isSecure, unreadableSettings, unsafeSettings } from "@/app/_server/settings";
import { address } from "@/db/engine/address";
import { migrationState } from "@/db/engine/migration-state";
import { logAnswer } from "./server/access-log";
import { firstRequest } from "./server/first-request";
import { turnAway } from "./server/guard";
import { prepareRequest, protect } from "./server/headers";
import { quietConsole } from "./server/quiet-console";
import { markRunning } from "./server/running";
import { stopOnSignal } from "./server/stop";
import { sayTurnedAway } from "./server/turn-away";
import { sayReady } from "./server/welcome";
import { versionFaults } from "./version-floor";

const root = resolve(import.meta.dirname, "../..");

function stopIf(problems: string[], what: string): void {
  if (problems.length === 0) return;
  console.error(`${what}\n  ${problems.join("\n  ")}`);
  process.exit(1);
}

/** Why the archive cannot be opened, found before anything else has a chance to print. */
async function archiveFaults(): Promise<string[]> {
  try {
    await migrationState(address());
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The product's own server around Next: one process, one port, every answer through the same door frame. */
export async function serve(): Promise<void> {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || "127.0.0.1";
  stopIf(unreadableSettings(), "Not starting, because these settings cannot be read:");
  stopIf(unsafeSettings(), "Not starting, because these settings are not safe:");
  stopIf(versionFaults(root), "Not starting, because these packages are not safe:");
  stopIf(await archiveFaults(), "Could not start:");
  process.env.NEXTAUTH_URL ||= baseUrl().origin;
  process.umask(0o077);

  const isHttps = isSecure();
  const trustsProxy = Boolean(process.env.TRUST_PROXY);
  startReport().isAwaited = true;
  const app = next({ dev: false, dir: root, hostname: host, port });
  await app.prepare();
  const answer = app.getRequestHandler();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { id, policy } = prepareRequest(request, { trustsProxy, isHttps });
    protect(response, request.url?.split("?", 1)[0] ?? "", id, policy, isHttps);
    if (isDraining()) response.setHeader("Connection", "close");
    logAnswer(request, response, id);
    const refusal = turnAway(request);
    if (refusal) await sayTurnedAway(request, response, refusal, id);
    else await answer(request, response);
  }

  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    countRequest(response);
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, "request failed outside the product");
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end();
    });
  });
  // A slow client holds a socket, never a worker: headers within 10 seconds, the whole request within a minute.
  Object.assign(server, { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 });
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n"));
  server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    console.error(taken ? `Port ${port} is in use. Choose another: PORT=3001 npm start` : error.message);
    process.exit(1);
  });
  stopOnSignal(server, () => app.close());
  // Next prepares the product at its first request: that one is ours, so that the port opens when all is well.
  await firstRequest(handle);
  const { trouble } = startReport();
  stopIf(trouble ? [trouble instanceof Error ? trouble.message : String(trouble)] : [], "Could not start:");
  server.listen(port, host, () => {
    markRunning();
    sayReady();
    quietConsole();
  });
}
