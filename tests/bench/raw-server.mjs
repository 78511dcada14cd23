import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

// The limit: node:http straight on prepared statements of the same file, without sign-in, rules or framework.
const [file, port] = process.argv.slice(2);
const copy = join(mkdtempSync(join(tmpdir(), "inkstone-raw-")), "raw.db");
copyFileSync(file, copy);
const db = new Database(copy);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec("create table raw_inquiries (id text primary key, body text not null)");

const list = db.prepare("select * from leads where status = 'active' order by serial desc limit 50");
const found = db.prepare(
  "select * from leads where serial in (select rowid from lead_terms where lead_terms match ? order by rowid desc limit 50)",
);
const report = db.prepare(
  "select stage, count(*) as n, sum(investment_fen) as fen from leads where status <> 'held' group by stage",
);
const insert = db.prepare("insert into raw_inquiries (id, body) values (?, ?)");

const send = (response, value, status = 200) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
};

createServer((request, response) => {
  const url = new URL(request.url, "http://raw");
  if (url.pathname === "/list") return send(response, list.all());
  if (url.pathname === "/search") return send(response, found.all(url.searchParams.get("q")));
  if (url.pathname === "/report") return send(response, report.all());
  let body = "";
  request.on("data", (piece) => {
    body += piece;
  });
  request.on("end", () => {
    insert.run(randomUUID(), body);
    send(response, { kept: true }, 201);
  });
}).listen(Number(port), "127.0.0.1");
