"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Menu } from "@/app/_ui/menu";
import type { Ask, AskWords } from "./ask";
import { AskForm } from "./ask-form";

/**
 * What this person may do now: the likely next things as buttons, the first one foremost, the rest in a menu.
 * What may not be done is not here at all. `draft` names the record and the reader for what is being written.
 */
export function Actions({
  buttons,
  menu,
  draft,
  labels,
  size = "usual",
  isQuiet,
  isSecond,
}: {
  buttons: readonly Ask[];
  menu?: { text: string; asks: readonly Ask[] };
  draft: string;
  labels: AskWords;
  size?: "small" | "usual";
  /** None of them is what the screen is for. */
  isQuiet?: boolean;
  /** The foremost thing to do stands beside them. */
  isSecond?: boolean;
}) {
  const [open, setOpen] = useState<Ask | null>(null);
  const [shown, setShown] = useState(false);
  const done = useRef(false);
  // What was done may take its own button away: whoever works by keyboard then goes on from the head of the page.
  useEffect(() => {
    if (!done.current || shown || document.activeElement !== document.body) return;
    done.current = false;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  });
  const finish = () => {
    done.current = true;
    setShown(false);
  };
  const start = (ask: Ask) => {
    setOpen(ask);
    setShown(true);
  };
  // The page may have been read again meanwhile: the newest version of the same action counts.
  const ask = open && ([...buttons, ...(menu?.asks ?? [])].find(({ verb }) => verb === open.verb) ?? open);
  return (
    <>
      {buttons.map((each, index) => (
        <Button
          key={each.verb}
          type="button"
          size={size}
          tone={isQuiet ? "bare" : index === 0 && !isSecond ? "primary" : "quiet"}
          onClick={() => start(each)}
        >
          {each.title}
        </Button>
      ))}
      {menu && menu.asks.length > 0 && (
        <Menu
          trigger={
            <Button type="button" size={size}>
              {menu.text}
            </Button>
          }
          items={menu.asks.map((each) => ({ text: each.title, tone: each.tone, onSelect: () => start(each) }))}
        />
      )}
      {ask && (
        <Dialog
          title={ask.title}
          description={ask.description}
          close={labels.close}
          open={shown}
          onOpenChange={setShown}
        >
          <AskForm
            key={ask.verb}
            ask={ask}
            draft={`${draft}.${ask.verb}`}
            labels={labels}
            onDone={finish}
            onCancel={() => setShown(false)}
          />
        </Dialog>
      )}
    </>
  );
}
