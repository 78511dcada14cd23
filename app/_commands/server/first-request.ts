import { createServer, type RequestListener, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const asked = (socketPath: string, method: string, path: string) =>
  new Promise<void>((resolve, reject) => {
    const headers = { host: "localhost", "content-type": "application/json" };
    const asking = request({ socketPath, method, path, headers }, (answer) => {
      answer.resume().once("end", resolve);
    });
    asking.once("error", reject).end(method === "POST" ? "{}" : undefined);
  });

/**
 * Sends the product its first requests, before anyone else can, through a socket only this process knows. The second is
 * an inquiry that says nothing and is refused: the door is loaded by it, and the first investor does not wait for that.
 */
export async function firstRequest(handle: RequestListener): Promise<void> {
  const socketPath = join(tmpdir(), `inkstone-${process.pid}-${Date.now()}.sock`);
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  await asked(socketPath, "GET", "/api/health");
  await asked(socketPath, "POST", "/api/v1/inquiries");
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
