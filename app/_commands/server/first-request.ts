import { createServer, type RequestListener, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Sends the product its first request, before anyone else can, through a socket only this process knows. */
export async function firstRequest(handle: RequestListener): Promise<void> {
  const socketPath = join(tmpdir(), `inkstone-${process.pid}-${Date.now()}.sock`);
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  await new Promise<void>((resolve, reject) => {
    const asking = request({ socketPath, path: "/api/health", headers: { host: "localhost" } }, (answer) => {
      answer.resume().once("end", resolve);
    });
    asking.once("error", reject).end();
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
