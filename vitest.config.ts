import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };

/** DATABASE_URL here only names the engine the schema is spelled for; tests/setup/store.ts opens each test's own. */
const onEngine = (name: "sqlite" | "postgres", url: string) => ({
  resolve: { alias },
  test: {
    name,
    include: ["tests/integration/**/*.test.{ts,tsx}"],
    // What only one engine can be asked is named after it: a test that is skipped counts as failed.
    exclude: [`tests/integration/**/*.${name === "sqlite" ? "postgres" : "sqlite"}.test.{ts,tsx}`],
    globalSetup: [`tests/setup/${name}.ts`],
    env: { TEST_ENGINE: name, DATABASE_URL: url, LOG_LEVEL: "silent" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

/** Integration tests are one folder run twice: once on each engine. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          env: { LOG_LEVEL: "silent" },
          testTimeout: 60_000,
        },
      },
      onEngine("sqlite", "file:spelled-for-sqlite.db"),
      onEngine("postgres", "postgres://spelled-for-postgres"),
    ],
  },
});
