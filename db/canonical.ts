import { createHash } from "node:crypto";

/** JSON with sorted keys: the same value reads the same on both engines, whatever order they keep keys in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value && typeof value === "object") {
    return `{${Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 of what a value says, in hex. */
export const fingerprint = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");
