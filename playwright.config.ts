import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Decided once by the first process that reads this; the workers inherit both.
process.env.E2E_DATA_DIR ||= mkdtempSync(join(tmpdir(), "inkstone-browser-"));
// Tests that start a product of their own take the nineteen ports behind; no client refuses one of this range.
process.env.E2E_PORT ||= String(12_000 + (process.pid % 1000) * 20);
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** The browser tests walk the built product, started by its own start command on an empty data folder. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  // Nothing here is about speed: a busy machine is waited for.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".cache/test-results/browser.json" }]],
  globalSetup: "./tests/setup/browser-house.ts",
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    },
  },
  webServer: {
    command: "node app/_commands/start.mjs",
    url: `${baseURL}/api/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    env: { PORT: process.env.E2E_PORT, DATA_DIR: process.env.E2E_DATA_DIR, NEXTAUTH_URL: baseURL, LOG_LEVEL: "warn" },
  },
});
