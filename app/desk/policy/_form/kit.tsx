"use client";

import { createContext, useContext } from "react";
import type { FormWords } from "./form-words";
import type { Lists } from "./shown";

export type Kit = {
  words: FormWords;
  lists: Lists;
  confidence: readonly { value: string; label: string }[];
  /** What the door said of each field, by its name in the form. */
  errors: Readonly<Record<string, string>>;
};

const KitContext = createContext<Kit | null>(null);
export const KitProvider = KitContext.Provider;

export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error("A record's form has its kit around it");
  return kit;
}

/** What was said of a field; `deep` also takes what was said of anything inside it. */
export function useError(name: string, deep?: "deep"): string | undefined {
  const { errors } = useKit();
  if (errors[name]) return errors[name];
  return deep && Object.entries(errors).find(([at]) => at.startsWith(`${name}.`))?.[1];
}
