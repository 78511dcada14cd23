import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The oldest version of each package that is safe to serve with, and why. Checked before every build and start,
 * because a lockfile can be edited and an advisory does not wait for the next release of ours.
 */
export const FLOOR: Record<string, { atLeast: string; exactly?: true; because: string }> = {
  next: { atLeast: "16.4.6", because: "CVE-2026-126187, remote code execution through server components" },
  "next-auth": { atLeast: "4.24.15", because: "the newest of the line we use" },
  "drizzle-orm": { atLeast: "0.45.2", because: "CVE-2026-39356, SQL injection through identifiers" },
  sharp: { atLeast: "0.35.5", because: "GHSA-2464-fhr4-w9xw, code execution through the image optimizer" },
  "better-sqlite3": { atLeast: "12.11.1", exactly: true, because: "the version whose durability was measured" },
};

function isBelow(version: string, floor: string): boolean {
  const numbers = (text: string) => (text.split(/[-+]/)[0] ?? "").split(".").map(Number);
  const [a, b] = [numbers(version), numbers(floor)];
  for (let i = 0; i < 3; i++) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  }
  // A pre-release of the floor itself comes before it.
  return version.includes("-");
}

type Locked = { version?: string; integrity?: string; resolved?: string; link?: boolean; hasInstallScript?: boolean };
type Lock = { packages?: Record<string, Locked> };

const nameAt = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

function faultOf(name: string, version: string, where: string): string[] {
  const floor = FLOOR[name];
  if (!floor) return [];
  if (floor.exactly && version !== floor.atLeast)
    return [`${name} ${version} (${where}): must be ${floor.atLeast}: ${floor.because}`];
  return isBelow(version, floor.atLeast)
    ? [`${name} ${version} (${where}) is older than ${floor.atLeast}: ${floor.because}`]
    : [];
}

/** What is wrong with a lockfile: packages below the floor, without a checksum, or from an address of their own. */
export function lockFaults(lock: Lock): string[] {
  return Object.entries(lock.packages ?? {}).flatMap(([path, entry]) => {
    if (!path || entry.link) return [];
    const name = nameAt(path);
    return [
      ...faultOf(name, entry.version ?? "0", "package-lock.json"),
      ...(entry.integrity ? [] : [`${name} has no integrity in package-lock.json`]),
      ...(entry.resolved ? [`${name} names its own download address in package-lock.json`] : []),
    ];
  });
}

/** Packages that want to run something while they are installed, and that nobody has decided about (`allowScripts`). */
export function scriptFaults(lock: Lock, decided: Record<string, boolean>): string[] {
  const names = Object.entries(lock.packages ?? {}).flatMap(([path, each]) =>
    each.hasInstallScript ? [nameAt(path)] : [],
  );
  return [...new Set(names)]
    .filter((name) => decided[name] === undefined)
    .map((name) => `${name} runs a script when it is installed, and allowScripts in package.json does not name it`);
}

/** The floor again, for what is really in node_modules, including copies inside other packages' folders known to the lock. */
export function installedFaults(root: string): string[] {
  return Object.keys(FLOOR).flatMap((name) => {
    const manifest = resolve(root, "node_modules", name, "package.json");
    if (!existsSync(manifest)) return name === "sharp" ? [] : [`${name} is not installed`];
    return faultOf(name, (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version, "node_modules");
  });
}

export function versionFaults(root: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), "utf8"));
  const lock = read("package-lock.json") as Lock;
  return [
    ...lockFaults(lock),
    ...scriptFaults(lock, read("package.json").allowScripts ?? {}),
    ...installedFaults(root),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const faults = versionFaults(resolve(import.meta.dirname, "../.."));
  if (faults.length > 0) {
    console.error(`Not safe to build:\n  ${faults.join("\n  ")}`);
    process.exit(1);
  }
}
