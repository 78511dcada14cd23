"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import styles from "./menu.module.css";

export type MenuItem =
  | {
      kind?: "item";
      text: ReactNode;
      note?: ReactNode;
      href?: string;
      onSelect?: () => void;
      tone?: "danger";
      disabled?: boolean;
    }
  | { kind: "separator" };

/** Actions that need no place of their own. Each says what happens; the destructive one stands last. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: readonly MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="end">
          <Base.Popup className={`${styles.popup} ${styles.list}`}>
            {items.map((item, index) =>
              item.kind === "separator" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no other name than its place
                <Base.Separator key={`rule-${index}`} className={styles.separator} />
              ) : (
                <Base.Item
                  // biome-ignore lint/suspicious/noArrayIndexKey: items are fixed for the life of the menu
                  key={`item-${index}`}
                  className={styles.item}
                  data-tone={item.tone}
                  disabled={item.disabled}
                  onClick={item.onSelect}
                  render={item.href ? <Link href={item.href} prefetch={false} /> : undefined}
                >
                  {item.text}
                  {item.note && <span className={styles.note}>{item.note}</span>}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
