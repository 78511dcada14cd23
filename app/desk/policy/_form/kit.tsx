"use client";

import { createContext, useContext } from "react";
import { useFormContext } from "react-hook-form";
import { fieldId } from "@/app/_ui/field";
import type { Locale } from "@/lib/languages";
import type { FormWords } from "./form-words";
import type { Lists } from "./shown";

export type Kit = {
  locale: Locale;
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

/** Gives what the control of a field needs: its place in the form, its id, and what it shows before the script has loaded. */
export function useInputs() {
  const { register, getValues } = useFormContext();
  return (name: string) => {
    const start: unknown = getValues(name);
    return { ...register(name), id: fieldId(name), defaultValue: typeof start === "string" ? start : undefined };
  };
}
