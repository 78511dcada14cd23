import pino from "pino";

/** One JSON line per event, without personal data: ids, codes and durations only. */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: ["email", "phone", "wechat", "whatsapp", "name", "message", "password", "*.email", "*.phone", "*.password"],
    remove: true,
  },
});
