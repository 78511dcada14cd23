import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Needed, Step } from "./steps";
import { useProof } from "./use-proof";

type Fault = { field: string; message: string; attempt: number };

/** The step an address names, else the first. */
const named = (steps: Step[]) =>
  Math.max(
    0,
    steps.findIndex(({ id }) => `#${id}` === location.hash),
  );

/**
 * Which group of questions is shown: null is all of them, as without script. Every step has an address, so the
 * browser's own back and forward walk them too.
 */
export function useSteps(form: RefObject<HTMLFormElement | null>, steps: Step[], needed: Needed[], whole: boolean) {
  const [at, setAt] = useState<number | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isSending, setSending] = useState(false);
  const wasSent = useRef(false);
  const { prove, isProven } = useProof(form);

  // While the answers are read over.
  useEffect(() => {
    if (at === steps.length - 1) prove();
  }, [at, steps.length, prove]);

  useEffect(() => {
    if (!whole) setAt(named(steps));
    const byAddress = () => setAt((now) => (now === null ? null : named(steps)));
    // Coming back from the next page: the button must work again.
    const shownAgain = () => {
      wasSent.current = false;
      setSending(false);
    };
    addEventListener("popstate", byAddress);
    addEventListener("pageshow", shownAgain);
    return () => {
      removeEventListener("popstate", byAddress);
      removeEventListener("pageshow", shownAgain);
    };
  }, [whole, steps]);

  function go(index: number) {
    const id = steps[index]?.id ?? "";
    history.pushState(history.state, "", `#${id}`);
    setFault(null);
    setAt(index);
    requestAnimationFrame(() => {
      document.getElementById(id)?.focus({ preventScroll: true });
      form.current?.scrollIntoView({ block: "start" });
    });
  }

  function next() {
    if (at === null || !form.current) return;
    const values = new FormData(form.current);
    const unmet = needed.find(
      ({ step, anyOf }) => step === steps[at]?.id && !anyOf.some((name) => String(values.get(name) ?? "").trim()),
    );
    if (unmet) setFault((before) => ({ ...unmet, attempt: (before?.attempt ?? 0) + 1 }));
    else go(at + 1);
  }

  /** Enter on an early step means "continue"; a second click on "send" means nothing. */
  function submit(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (wasSent.current) event.preventDefault();
    else if (button?.value !== "save" && at !== null && at < steps.length - 1) {
      event.preventDefault();
      next();
    } else {
      wasSent.current = true;
      setSending(true);
      if (button?.value === "save" || isProven()) return;
      event.preventDefault();
      prove().then(() => form.current?.submit());
    }
  }

  return { at, fault, isSending, go, next, submit, showAll: () => setAt(null) };
}
