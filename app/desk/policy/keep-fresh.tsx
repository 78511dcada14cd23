"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const FIRST_MS = 1_500;
const SLOWER_MS = 250;
const SLOWEST_MS = 10_000;

/** While something on the page is under way: reads it again, soon at first, seldom later, never in a hidden window. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    let wait = FIRST_MS;
    const again = () => {
      if (document.visibilityState === "visible") router.refresh();
      wait = Math.min(SLOWEST_MS, wait + SLOWER_MS);
      timer = setTimeout(again, wait);
    };
    let timer = setTimeout(again, wait);
    return () => clearTimeout(timer);
  }, [router]);
  return null;
}
