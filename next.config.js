/** @type {import("next").NextConfig} */
export default {
  // A second copy (the browser tests, the benchmark) builds beside the one that is running.
  distDir: process.env.INKSTONE_BUILD_DIR || ".next",
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2", "pino", "echarts", "chinese-days"],
  experimental: { globalNotFound: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
  // `npm run check` and `npm test` check types; a start on a fresh machine need not do it again.
  typescript: { ignoreBuildErrors: true },
};
