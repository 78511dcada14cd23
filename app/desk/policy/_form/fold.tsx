"use client";

import { type ReactNode, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Locale } from "@/lib/languages";
import styles from "./form.module.css";
import { useError, useKit } from "./kit";

/** What a row is known by: its first text in the reader's language, else the first thing written in it. */
function nameIn(row: unknown, locale: Locale): string {
  if (row === null || typeof row !== "object") return "";
  const parts = Object.values(row);
  const texts = parts.map(
    (part) => (part as Record<string, unknown> | null)?.[locale] || (part as { zh?: unknown } | null)?.zh,
  );
  const said = texts.find((text) => typeof text === "string" && text !== "");
  return String(said ?? parts.find((part) => typeof part === "string" && part !== "") ?? "");
}

/** A row with parts of its own, folded to its name: a place has forty of them. A new one, or one with a fault, is open. */
export function Fold({ row, children }: { row: string; children: ReactNode }) {
  const { locale } = useKit();
  const said = nameIn(useWatch({ name: row }), locale);
  const [isNew] = useState(said === "");
  const fault = useError(row, "deep");
  return (
    <details className={styles.fold} open={isNew || fault !== undefined || undefined}>
      <summary>{said || "…"}</summary>
      <div className={styles.rowBody}>{children}</div>
    </details>
  );
}
