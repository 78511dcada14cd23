"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the script runs yet: a form that only works with it keeps its button shut until then. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
