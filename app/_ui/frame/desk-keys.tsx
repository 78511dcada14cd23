"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { SEARCH_ID } from "./desk-search";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** `/` goes to the search, `N` starts a lead: from anywhere, but never while typing or composing Chinese. */
export function DeskKeys({ create }: { create?: string }) {
  const router = useRouter();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog]:not([aria-modal=false]), [role=alertdialog]")) return;
      if (event.key === "/") {
        event.preventDefault();
        document.getElementById(SEARCH_ID)?.focus();
      } else if (event.key.toLowerCase() === "n" && create) {
        router.push(create);
      }
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, create]);
  return null;
}
