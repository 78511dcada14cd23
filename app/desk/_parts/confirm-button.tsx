"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";

type Props = {
  text: string;
  /** For readers' ears, where several buttons of one list say the same. */
  spoken?: string;
  title: string;
  body: string;
  cancel: string;
  url: string;
  payload: Record<string, unknown>;
  /** Said when it worked. */
  done?: string;
  /** Where to go then; without it the page is read again. */
  then?: string;
  danger?: boolean;
  size?: "small" | "usual";
};

/** One thing that is asked twice before it is done. What went wrong stays in the dialog, beside the question. */
export function ConfirmButton({
  text,
  spoken,
  title,
  body,
  cancel,
  url,
  payload,
  done,
  then,
  danger,
  size = "usual",
}: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function go() {
    setBusy(true);
    setTrouble(null);
    const answer = await send(url, payload);
    if (answer.ok && then) return window.location.assign(then);
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.message);
    setOpen(false);
    if (done) announce(done);
    router.refresh();
  }

  return (
    <ConfirmDialog
      title={title}
      confirm={text}
      cancel={cancel}
      tone={danger ? "danger" : "primary"}
      busy={busy}
      onConfirm={go}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button type="button" size={size} tone={size === "small" ? "bare" : "quiet"} aria-label={spoken}>
          {text}
        </Button>
      }
    >
      <p>{body}</p>
      {trouble && (
        <Notice tone="error" live>
          {trouble}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
