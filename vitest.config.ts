import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };

/** Integration tests are one folder run twice: once on each engine. */
export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        resolve: { alias },
        test: {
          name: "sqlite",
          include: ["tests/integration/**/*.test.ts"],
          env: { TEST_ENGINE: "sqlite" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "postgres",
          include: ["tests/integration/**/*.test.ts"],
          env: { TEST_ENGINE: "postgres", DATABASE_URL: "postgres://tests" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
