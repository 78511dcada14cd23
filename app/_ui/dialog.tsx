"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactElement, ReactNode } from "react";
import { Button, ButtonRow } from "./button";
import styles from "./dialog.module.css";

type Open = { open?: boolean; onOpenChange?: (open: boolean) => void };

/** A task on top of the page. Closes with Escape, with its cross and by pressing beside it; focus returns to `trigger`. */
export function Dialog({
  title,
  description,
  close,
  trigger,
  children,
  ...state
}: Open & {
  title: ReactNode;
  description?: ReactNode;
  /** The spoken name of the cross. */
  close: string;
  /** One `<Button>`; leave out when the dialog is opened from elsewhere. */
  trigger?: ReactElement;
  children: ReactNode;
}) {
  return (
    <Base.Root open={state.open} onOpenChange={state.onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.popup}>
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={styles.close} aria-label={close}>
                <svg viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true">
                  <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </Base.Close>
            </div>
            {description && <Base.Description className={styles.description}>{description}</Base.Description>}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Asks before something that cannot be taken back. The title names the object, the button says what happens. */
export function ConfirmDialog({
  title,
  confirm,
  cancel,
  tone = "danger",
  busy,
  onConfirm,
  trigger,
  children,
  ...state
}: Open & {
  title: ReactNode;
  confirm: string;
  cancel: string;
  tone?: "danger" | "primary";
  busy?: boolean;
  onConfirm: () => void;
  trigger?: ReactElement;
  children?: ReactNode;
}) {
  return (
    <AlertDialog.Root open={state.open} onOpenChange={state.onOpenChange}>
      {trigger && <AlertDialog.Trigger render={trigger} />}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.veil} />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup className={styles.popup}>
            <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
            <AlertDialog.Description className={styles.description} render={<div />}>
              {children}
            </AlertDialog.Description>
            <ButtonRow>
              <Button type="button" tone={tone} busy={busy} onClick={onConfirm}>
                {confirm}
              </Button>
              <AlertDialog.Close render={<Button type="button">{cancel}</Button>} />
            </ButtonRow>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
