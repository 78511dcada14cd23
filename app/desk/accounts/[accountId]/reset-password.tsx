"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog, Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { send } from "@/app/_ui/send";
import { type Given, GivenPassword, type GivenWords } from "../_parts/given-password";

type Props = {
  accountId: string;
  version: number;
  given: GivenWords;
  labels: Record<"text" | "title" | "body" | "cancel" | "givenTitle" | "close" | "noted", string>;
};

/** Asks, resets, and shows the new first password until it has been noted. */
export function ResetPassword({ accountId, version, given: givenLabels, labels }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [given, setGiven] = useState<Given | null>(null);

  async function reset() {
    setBusy(true);
    setTrouble(null);
    const answer = await send<Given>(`/api/v1/accounts/${accountId}/reset-password`, { version });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.message);
    setOpen(false);
    setGiven(answer.value);
  }

  function noted() {
    setGiven(null);
    router.refresh();
  }

  return (
    <>
      <ConfirmDialog
        title={labels.title}
        confirm={labels.text}
        cancel={labels.cancel}
        busy={busy}
        onConfirm={reset}
        open={open}
        onOpenChange={setOpen}
        trigger={<Button type="button">{labels.text}</Button>}
      >
        <p>{labels.body}</p>
        {trouble && (
          <Notice tone="error" live>
            {trouble}
          </Notice>
        )}
      </ConfirmDialog>
      <Dialog
        title={labels.givenTitle}
        close={labels.close}
        open={given !== null}
        // Only the button closes it: a slip beside the dialog would lose the password for good.
        onOpenChange={() => undefined}
      >
        {given && <GivenPassword given={given} title={given.name} labels={givenLabels} />}
        <Button type="button" tone="primary" onClick={noted}>
          {labels.noted}
        </Button>
      </Dialog>
    </>
  );
}
