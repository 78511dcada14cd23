import { existsSync, readFileSync, rmSync } from "node:fs";

/** Reads a runner's report once, so that an old one is never counted again. */
function take(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return report;
}

/** A skipped test is a test that did not pass. */
export function vitestCounts(file) {
  const report = take(file);
  if (!report) return undefined;
  const { numTotalTests, numPassedTests, numFailedTestSuites = 0, testResults = [] } = report;
  const broken = testResults.filter((each) => each.status === "failed" && each.assertionResults.length === 0).length;
  const failed = numTotalTests - numPassedTests + broken;
  return { passed: numPassedTests, failed: failed || (numFailedTestSuites > 0 ? 1 : 0) };
}

export function browserCounts(file) {
  const report = take(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + (report.errors?.length ?? 0) };
}
