import { spawnSync } from "node:child_process";

/**
 * Runs one step with its output shown and says how long it took. `count` reads the runner's own figures; a step
 * without figures counts as one. A runner that ends badly without a failed test counts as one failure.
 */
export function step(title, [command, ...rest], count) {
  console.log(`\n── ${title} ──`);
  const began = Date.now();
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", CI: process.env.CI ?? "1" };
  const run = spawnSync(command, rest, { stdio: "inherit", env });
  const isWell = run.status === 0;
  const counted = count?.() ?? { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 };
  if (!isWell && counted.failed === 0) counted.failed = 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${title}: ${isWell ? "well" : "FAILED"} after ${seconds} s`);
  return counted;
}
