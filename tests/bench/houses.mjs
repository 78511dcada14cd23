import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { root } from "../../app/_commands/install.mjs";

const databaseIn = (folder) => join(folder, "inkstone.db");

function run(folder, file, ...rest) {
  execFileSync(process.execPath, ["--import", "tsx", resolve(root, file), ...rest], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: "", NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** The sample database of this size, made the first time: a cut-off attempt leaves nothing that looks finished. */
function sampleOf(leads) {
  const folder = resolve(root, `.cache/bench-${leads}`);
  if (existsSync(databaseIn(folder))) return folder;
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  console.log(`Making ${leads} sample leads, once …`);
  run(unfinished, "app/_commands/sample.ts", "--leads", String(leads), "--seed", "1");
  renameSync(unfinished, folder);
  return folder;
}

function copyOf(base, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(databaseIn(base), databaseIn(folder));
  return folder;
}

/** Two copies of one sample, one of them with a manager already signed in; `seat` is that browser's cookie. */
export function workingCopies(leads) {
  const base = sampleOf(leads);
  const product = copyOf(base, join(base, "product"));
  const plain = copyOf(base, join(base, "plain"));
  run(product, "tests/bench/make-seat.ts");
  return {
    base,
    product,
    plain,
    seat: readFileSync(join(product, "seat"), "utf8"),
    remove() {
      for (const folder of [product, plain, join(base, "changed")]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A third copy, with a seat of its own, in which the policy has just changed and no lead was matched again yet. */
export function changedCopy({ base }) {
  const folder = copyOf(base, join(base, "changed"));
  run(folder, "tests/bench/make-seat.ts");
  run(folder, "tests/bench/publish-change.ts");
  return { folder, seat: readFileSync(join(folder, "seat"), "utf8") };
}

function ask(folder, look) {
  const database = new Database(databaseIn(folder), { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

export const keptLeads = (folder) =>
  ask(folder, (database) => database.prepare("select count(*) from leads").pluck().get());

/** How far the newest run over the open leads has come. */
export const rematchIn = (folder) =>
  ask(folder, (database) =>
    database
      .prepare("select done, total, finished_at as finishedAt from policy_rematches order by started_at desc limit 1")
      .get(),
  );
