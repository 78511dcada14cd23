import { createServer } from "node:http";
import next from "next";

// Next behind node:http in one process, as the product is served, and nothing more.
const port = Number(process.env.PORT);
const app = next({ dev: false, dir: process.argv[2], hostname: "127.0.0.1", port });
await app.prepare();
const answer = app.getRequestHandler();
createServer((request, response) => answer(request, response)).listen(port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
