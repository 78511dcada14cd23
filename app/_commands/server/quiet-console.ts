import { log, saidSafely } from "@/app/_server/log";

/** What libraries print becomes log lines: one each, as JSON, without stacks of what a stranger sent. */
export function quietConsole(): void {
  const at =
    (level: "info" | "warn" | "error") =>
    (...said: unknown[]) => {
      const fault = said.find((each) => each instanceof Error);
      log[level](fault ? { err: fault } : { said: saidSafely(said.map(String).join(" ")) }, "printed by a library");
    };
  console.log = at("info");
  console.info = at("info");
  console.warn = at("warn");
  console.error = at("error");
}
