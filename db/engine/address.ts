import { resolve } from "node:path";

export type Address = { engine: "sqlite"; path: string } | { engine: "postgres"; url: string };

/** Where files, the database and the generated secret live. */
export function dataDir(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.DATA_DIR || "data");
}

/** Reads DATABASE_URL: `postgres://…`, `file:PATH`, or nothing for `inkstone.db` in the data folder. */
export function address(url: string | undefined = process.env.DATABASE_URL): Address {
  if (!url) return { engine: "sqlite", path: resolve(dataDir(), "inkstone.db") };
  if (/^postgres(ql)?:\/\//.test(url)) return { engine: "postgres", url };
  if (url.startsWith("file:"))
    return { engine: "sqlite", path: resolve(/* turbopackIgnore: true */ process.cwd(), url.slice("file:".length)) };
  throw new Error("DATABASE_URL must start with postgres:// or file:");
}
