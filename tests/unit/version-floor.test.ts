import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { FLOOR, lockFaults, scriptFaults, versionFaults } from "@/app/_commands/version-floor";

const root = resolve(import.meta.dirname, "../..");
const entry = (version: string) => ({ version, integrity: "sha512-x" });
const lock = () =>
  JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")) as { packages: Record<string, object> };

test("what is locked and installed here is safe to serve", () => {
  expect(versionFaults(root)).toEqual([]);
});

test("a planted next@16.3.5 is refused, wherever in the tree it hides", () => {
  const planted = lock();
  planted.packages["node_modules/next"] = entry("16.3.5");
  planted.packages["node_modules/other/node_modules/next"] = entry("16.3.5");
  expect(lockFaults(planted)).toHaveLength(2);
  expect(lockFaults(planted)[0]).toContain("next 16.3.5");
});

test("every package of the floor is refused just below it, also as a pre-release of it", () => {
  for (const [name, { atLeast }] of Object.entries(FLOOR)) {
    expect(lockFaults({ packages: { [`node_modules/${name}`]: entry("0.0.1") } })).toHaveLength(1);
    expect(lockFaults({ packages: { [`node_modules/${name}`]: entry(`${atLeast}-canary.1`) } })).toHaveLength(1);
    expect(lockFaults({ packages: { [`node_modules/${name}`]: entry(atLeast) } })).toEqual([]);
  }
});

test("a package without a checksum, or from an address of its own, is refused", () => {
  expect(lockFaults({ packages: { "node_modules/a": { version: "1.0.0" } } })).toHaveLength(1);
  const elsewhere = { ...entry("1.0.0"), resolved: "https://elsewhere.example/a.tgz" };
  expect(lockFaults({ packages: { "node_modules/a": elsewhere } })).toHaveLength(1);
});

test("a package that runs a script when it is installed is refused until somebody has decided about it", () => {
  const packages = { "node_modules/a/node_modules/miner": { ...entry("1.0.0"), hasInstallScript: true } };
  expect(scriptFaults({ packages }, { other: true })).toHaveLength(1);
  expect(scriptFaults({ packages }, { miner: false })).toEqual([]);
});
