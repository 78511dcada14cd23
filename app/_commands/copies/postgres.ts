import { spawnSync } from "node:child_process";
import { Client } from "pg";

/** Runs one of PostgreSQL's own programs; throws with its last words when it fails. */
export function run(program: string, ...rest: string[]): void {
  const done = spawnSync(program, rest, { encoding: "utf8" });
  if (done.error) throw new Error(`${program} is needed and was not found (Debian: postgresql-client)`);
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr.trim().split("\n").at(-1)}`);
}

export const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

export function withName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Asks the server itself, beside the database in question. */
export async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: withName(url, "postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Loads a dump into a new database of that name. */
export async function load(url: string, dump: string, name: string): Promise<void> {
  await onServer(url, (client) => client.query(`create database ${quoted(name)}`));
  run("pg_restore", "--no-owner", "--exit-on-error", `--dbname=${withName(url, name)}`, dump);
}
