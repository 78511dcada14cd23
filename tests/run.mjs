import { ensureInstalled, requireNode, root } from "../app/_commands/install.mjs";
import { browserCounts, vitestCounts } from "./setup/counts.mjs";
import { ensurePrograms } from "./setup/programs.mjs";
import { step } from "./setup/step.mjs";

// npm test: installs what is missing, then every check there is. Nothing is skipped silently: what cannot run, fails.
process.chdir(root);
requireNode();
ensureInstalled();
ensurePrograms();

const results = ".cache/test-results";
const vitest = (name, projects) => [
  ...["npx", "vitest", "run", ...projects.flatMap((project) => ["--project", project])],
  ...["--reporter=default", "--reporter=json", `--outputFile.json=${results}/${name}.json`],
];

const totals = { passed: 0, failed: 0 };
function add({ passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
}

add(step("Format and lint", ["npx", "biome", "check", "."]));
add(step("Types", ["npx", "tsc", "--noEmit"]));
add(step("Unit tests", vitest("unit", ["unit"]), () => vitestCounts(`${results}/unit.json`)));
const engines = vitest("integration", ["sqlite", "postgres"]);
add(step("Integration tests on SQLite and PostgreSQL", engines, () => vitestCounts(`${results}/integration.json`)));
const built = step("Build", ["node", "app/_commands/build.mjs"]);
add(built);
if (built.failed === 0)
  add(step("Browser tests", ["npx", "playwright", "test"], () => browserCounts(`${results}/browser.json`)));
else console.log("Browser tests cannot run without a build.");

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
