import { spawnSync } from "node:child_process";

// Writes both engines' migrations under one name: npm run db:generate -- --name add-visit-date [--custom]
for (const url of ["file:generate.db", "postgres://generate"]) {
  const run = spawnSync("npx", ["drizzle-kit", "generate", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
