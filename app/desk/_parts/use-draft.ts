"use client";

import { useEffect, useState } from "react";
import type { DefaultValues, FieldValues, UseFormReturn } from "react-hook-form";
import { draftOf, dropDraft, keepDraft } from "./draft";

/**
 * Keeps what is being typed in this browser under `name`, and puts it back when the form opens again. `start` is what the form
 * opens with otherwise; a newer one, of a page that was read again, does not start it anew.
 */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, name: string, start: T) {
  const [isRestored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the same page must not start the form anew
  useEffect(() => {
    const kept = draftOf(name);
    if (kept) {
      form.reset({ ...start, ...kept } as DefaultValues<T>);
      setRestored(true);
    }
    const { unsubscribe } = form.watch((values) => keepDraft(name, values as Record<string, unknown>));
    return unsubscribe;
  }, [name]);
  const forget = () => {
    dropDraft(name);
    form.reset(start as DefaultValues<T>);
    setRestored(false);
  };
  return { isRestored, forget };
}
