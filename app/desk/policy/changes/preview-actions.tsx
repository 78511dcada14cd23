"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { send } from "@/app/_ui/send";

export type PreviewStep = { text: string; url: string; body: Record<string, unknown> };

/**
 * Starts or stops the preview; without script the form itself does (./preview/route.ts). `isDue`: nobody has looked at exactly this yet, so it starts by itself, once for what is
 * shown.
 */
export function PreviewActions({ step, isDue }: { step: PreviewStep; isDue: boolean }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const begun = useRef<string | null>(null);
  const body = JSON.stringify(step.body);

  async function go() {
    setBusy(true);
    setTrouble(null);
    const answer = await send(step.url, step.body);
    setBusy(false);
    // What is shown is no longer what is pending: the page that is read again asks for that.
    if (!answer.ok && answer.code !== "policy.changed") setTrouble(answer.message);
    router.refresh();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each state of the pending changes
  useEffect(() => {
    if (!isDue || begun.current === body) return;
    begun.current = body;
    void go();
  }, [isDue, body]);

  return (
    <form
      method="post"
      action="/desk/policy/changes/preview"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <input type="hidden" name="body" value={body} />
      <Button type="submit" size="small" busy={isBusy}>
        {step.text}
      </Button>
      {trouble && (
        <Notice tone="error" live>
          {trouble}
        </Notice>
      )}
    </form>
  );
}
