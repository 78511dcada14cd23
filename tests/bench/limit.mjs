import { createServer } from "node:http";
import { answerOf, openPlain, pageOf } from "./plain.mjs";

const plain = openPlain(process.env.BENCH_DATABASE);

function sendJson(response, value, status = 200) {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { "content-type": "application/json", "content-length": body.length }).end(body);
}

createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  if (url.pathname === "/create") {
    let text = "";
    for await (const piece of request.setEncoding("utf8")) text += piece;
    sendJson(response, { reference: plain.create(JSON.parse(text).message) }, 201);
  } else if (url.pathname === "/page") {
    const body = Buffer.from(pageOf(plain.list(url.searchParams.get("place"))));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length }).end(body);
  } else {
    sendJson(response, answerOf(plain, url.searchParams));
  }
}).listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
