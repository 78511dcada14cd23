"use client";

import { Notice } from "@/app/_ui/notice";
import type { Sent } from "@/app/_ui/send";
import type { AskWords } from "./ask";

/** Why it was not done, beside what was typed: with the way on where there is one. */
export function SendFailure({
  failed,
  labels,
  isMerged,
}: {
  failed: Extract<Sent<unknown>, { ok: false }>;
  labels: Pick<AskWords, "signInAgain" | "signIn" | "merged">;
  /** After lead.changed or policy.changed: nothing clashed, so pressing again is all there is to do. */
  isMerged?: boolean;
}) {
  if (failed.code === "access.not-signed-in") {
    return (
      <Notice tone="warn" live title={failed.message}>
        {labels.signInAgain}{" "}
        <a href="/desk/sign-in" target="_blank" rel="noreferrer">
          {labels.signIn}
        </a>
      </Notice>
    );
  }
  return (
    <Notice tone="error" live title={failed.message}>
      {(failed.code === "lead.changed" || failed.code === "policy.changed") && isMerged && labels.merged}
    </Notice>
  );
}
