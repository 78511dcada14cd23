"use client";

import { useEffect, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";
import { KeyHint } from "@/app/_ui/key-hint";
import styles from "./row-keys.module.css";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY)$/.test(target.tagName));

function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-rows] th a, [data-rows] [data-row-link]")];
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/**
 * `J` and `K` walk the rows (the link itself takes the focus, so Enter opens it), `?` shows every key. Nothing happens
 * while somebody types, or composes Chinese.
 */
export function RowKeys({
  keys,
  labels,
}: {
  keys: readonly { keys: string; text: string }[];
  labels: { title: string; open: string; close: string };
}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog]:not([aria-modal=false]), [role=alertdialog]")) return;
      const key = event.key.toLowerCase();
      if (key === "j" || key === "k") {
        event.preventDefault();
        step(key === "j" ? 1 : -1);
      } else if (key === "?") {
        setShown(true);
      }
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" className={`${styles.open} no-print`} onClick={() => setShown(true)}>
        {labels.open} <KeyHint keys="?" />
      </button>
      <Dialog title={labels.title} close={labels.close} open={shown} onOpenChange={setShown}>
        <dl className={styles.map}>
          {keys.map((each) => (
            <div key={each.keys}>
              <dt>
                <KeyHint keys={each.keys} />
              </dt>
              <dd>{each.text}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
