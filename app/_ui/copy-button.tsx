"use client";

import { useState } from "react";
import { Button } from "./button";

/** Copies a text; where the browser forbids it, selects nothing and says nothing false. */
export function CopyButton({
  text,
  labels,
  tone = "bare",
}: {
  text: string;
  labels: { copy: string; copied: string };
  tone?: "bare" | "quiet";
}) {
  const [done, setDone] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
      setTimeout(() => setDone(false), 2_000);
    } catch {
      // Plain http outside this machine has no clipboard; the text can still be selected by hand.
    }
  }
  return (
    <Button type="button" tone={tone} size="small" onClick={copy}>
      <span aria-live="polite">{done ? labels.copied : labels.copy}</span>
    </Button>
  );
}
