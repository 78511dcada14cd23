import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** Where Debian and others put PostgreSQL's programs; the newest version wins. */
export function postgresPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
function runAs(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: ask("-u"), gid: ask("-g") };
}

export type Cluster = { url(database: string): string; stop(): Promise<void> };

/**
 * A private PostgreSQL in a temporary folder, reached through a socket there and nothing else. Its data is thrown
 * away, so it need not wait for the disk.
 */
export async function startCluster(): Promise<Cluster> {
  const programs = postgresPrograms();
  if (!programs)
    throw new Error("PostgreSQL is not installed: initdb and postgres were not found (Debian: postgresql)");
  const folder = mkdtempSync(join(tmpdir(), "inkstone-postgres-"));
  const user = runAs();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const as = { cwd: folder, ...user };
  const setup = ["-D", data, "-U", "inkstone", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(programs, "initdb"), setup, { ...as, stdio: "ignore" });
  const settings = { listen_addresses: "", unix_socket_directories: folder, fsync: "off", max_connections: "200" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...flags], { ...as, stdio: "ignore" });
  const url = (database: string) => `postgres://inkstone@localhost/${database}?host=${encodeURIComponent(folder)}`;
  await untilItAnswers(url("postgres"), server);
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let n = 0; n < 100; n++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped while starting (exit code ${server.exitCode})`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL did not answer within ten seconds");
}
