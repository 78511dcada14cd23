"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button";

/** Opens the browser's print window; without script the browser's own menu does the same. */
export function PrintPage({ label }: { label: string }) {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(true), []);
  if (!can) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
