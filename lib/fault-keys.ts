import type { ZodError } from "zod";

type Issue = ZodError["issues"][number];

/** The sentence below `faults` for what a schema found, where the schema does not name one itself. */
export function faultKey(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return "unknown-key";
  if (issue.code === "invalid_type") return typeFault(issue);
  if (issue.code === "too_small")
    return issue.origin === "string" ? (issue.minimum === 1 ? "required" : "too-short") : "too-small";
  if (issue.code === "too_big" && issue.origin === "array") return "too-many";
  if (issue.code === "too_big") return issue.origin === "string" ? "too-long" : "too-big";
  if (issue.code === "invalid_value") return "not-a-choice";
  if (issue.code === "invalid_format")
    return issue.format === "email" ? "email" : issue.format === "url" ? "url" : "format";
  return "invalid";
}

/** zod leaves what was received out of the issue; its message, which is always the English one, still says it. */
function typeFault({ expected, message }: Extract<Issue, { code: "invalid_type" }>): string {
  if (/received (undefined|null)$/.test(message)) return "required";
  return expected === "int" ? "whole-number" : expected === "number" ? "number" : "wrong-type";
}

/** The figures such a sentence needs. */
export function faultFigures(issue: Issue): Record<string, number> {
  if (issue.code === "too_small") return { min: Number(issue.minimum) };
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  return {};
}
