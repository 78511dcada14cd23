"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button";

/** Appears only where the browser can copy; the address beside it can always be marked by hand. */
export function CopyLink({ link, copy, copied }: { link: string; copy: string; copied: string }) {
  const [can, setCan] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCan(Boolean(navigator.clipboard)), []);
  if (!can) return null;
  return (
    <Button
      type="button"
      tone="primary"
      aria-live="polite"
      onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}
    >
      {isCopied ? copied : copy}
    </Button>
  );
}
