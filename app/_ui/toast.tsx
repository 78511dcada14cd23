"use client";

import { Toast } from "@base-ui/react/toast";
import { Button } from "./button";
import styles from "./toast.module.css";

const manager = Toast.createToastManager();

/**
 * Says that something worked, for ten seconds when it can be undone and five when not. Failures never come here: they
 * stay on the page beside what failed.
 */
export function announce(message: string, undo?: { text: string; onUndo: () => void }) {
  manager.add({
    title: message,
    timeout: undo ? 10_000 : 5_000,
    actionProps: undo && { children: undo.text, onClick: undo.onUndo },
  });
}

function Toasts({ close }: { close: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.title} render={<p />} />
        {toast.actionProps && <Toast.Action className={styles.action} />}
        <Toast.Close render={<Button type="button" tone="bare" size="small" className={styles.close} />}>
          {close}
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** The place where messages appear; once, in the frame. */
export function ToastRegion({ close }: { close: string }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <Toasts close={close} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
