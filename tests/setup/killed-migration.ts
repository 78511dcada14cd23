import Database from "better-sqlite3";
import { Client } from "pg";
import { address } from "../../db/engine/address";
import { migrate } from "../../db/engine/migrate";

// Run by itself: migrates DATABASE_URL and dies as by kill -9 before the statement named by KILL_BEFORE, counted from the
// first the migrator sends. Without it, says how many there were.
const killBefore = Number(process.env.KILL_BEFORE || Number.POSITIVE_INFINITY);
let sent = 0;
function counted() {
  if (++sent === killBefore) process.kill(process.pid, "SIGKILL");
}

const { prepare } = Database.prototype;
Database.prototype.prepare = function (this: Database.Database, source: string) {
  counted();
  return prepare.call(this, source);
} as typeof prepare;
const { query } = Client.prototype;
Client.prototype.query = function (this: Client, ...args: unknown[]) {
  counted();
  return (query as (...all: unknown[]) => unknown).apply(this, args);
} as typeof query;

await migrate(address());
console.log(sent);
