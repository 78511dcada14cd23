"use client";

import { Button } from "@/app/_ui/button";
import { ErrorSummary, type FieldError } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import type { Sent } from "@/app/_ui/send";
import type { AskWords } from "./ask";
import type { Clash } from "./ask-values";
import { Clashes } from "./clashes";
import { SendFailure } from "./send-failure";

export type Failed = Extract<Sent<unknown>, { ok: false }>;

/** What stands above the fields of a form of the desk: why it was not done, what two people wrote, what was put back. */
export function FormNews({
  failed,
  errors,
  attempt,
  clashes,
  onTake,
  isRestored,
  onForget,
  labels,
}: {
  failed: Failed | null;
  errors: FieldError[];
  attempt: number;
  clashes: readonly Clash[];
  onTake: (clash: Clash) => void;
  /** What is shown was typed earlier and never sent. */
  isRestored: boolean;
  onForget: () => void;
  labels: AskWords;
}) {
  return (
    <>
      {failed && errors.length === 0 && <SendFailure failed={failed} labels={labels} isMerged={clashes.length === 0} />}
      {errors.length > 0 && <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />}
      <Clashes clashes={clashes} labels={labels} onTake={onTake} />
      {isRestored && (
        <Notice>
          {labels.restored}{" "}
          <Button type="button" tone="bare" size="small" onClick={onForget}>
            {labels.discard}
          </Button>
        </Notice>
      )}
    </>
  );
}
