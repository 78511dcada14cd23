import pino from "pino";

const LONGEST = 500;

/**
 * Text fit for the log: database drivers quote the values of a failed query, and those are people's. Line breaks
 * are kept out of it by JSON.
 */
export function saidSafely(text: string): string {
  return text
    .split(/\n?params:/i, 1)[0]
    ?.replaceAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g, "…@…")
    .replaceAll(/inkstone_[\w-]{20,}/g, "inkstone_…")
    .slice(0, LONGEST) as string;
}

/** A fault: what kind, its code and where, but never the values it happened to. */
function faultSafely(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: saidSafely(String(error)) };
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: "code" in error ? String(error.code) : undefined,
    message: saidSafely(error.message),
    at: places.slice(0, 12).map((line) => line.trim()),
    cause: error.cause ? faultSafely(error.cause) : undefined,
  };
}

/** Whatever opens a door. */
const SECRETS = ["password", "authorization", "cookie", "secret", "token", "headers"];

/** One JSON line per event, without personal data: ids, codes and durations only. */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: faultSafely },
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [
      ...["email", "phone", "wechat", "whatsapp", "name", "message", "*.email", "*.phone"],
      ...SECRETS.flatMap((name) => [name, `*.${name}`]),
    ],
    remove: true,
  },
});
