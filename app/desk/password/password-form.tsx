"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { TextField } from "@/app/_ui/input";
import { useReady } from "@/app/_ui/ready";
import { send } from "@/app/_ui/send";
import { csrfToken } from "@/app/desk/sign-in/sign-in-calls";
import styles from "./password.module.css";

export type PasswordWords = Record<
  "current" | "next" | "hint" | "again" | "differs" | "submit" | "busy" | "summary",
  string
>;

type Values = { current: string; next: string; again: string };

/** Replaces one's own password, and signs this browser in again with it: every older session has just ended. */
export function PasswordForm({ email, labels }: { email: string; labels: PasswordWords }) {
  const { register, handleSubmit, formState } = useForm<Values>();
  const ready = useReady();
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);

  function fail(fields: Record<string, string>) {
    setFaults(fields);
    setAttempt((n) => n + 1);
  }

  const submit = handleSubmit(async ({ current, next, again }) => {
    if (next !== again) return fail({ again: labels.differs });
    const csrf = await csrfToken().catch(() => null);
    const answer = await send<{ ticket: string | null }>("/api/v1/password", { current, next });
    if (!answer.ok) return fail(Object.keys(answer.fields).length > 0 ? answer.fields : { form: answer.message });
    const { ticket } = answer.value;
    const back =
      ticket && csrf ? await send("/api/auth/callback/ticket", { ticket, csrfToken: csrf, json: "true" }) : null;
    window.location.assign(back?.ok ? "/desk" : "/desk/sign-in?notice=password-changed");
    // The page is on its way out: the button stays busy until it is gone.
    await new Promise(() => undefined);
  });

  const field = (name: keyof Values) => ({ ...register(name, { required: true }), error: faults[name] });
  const errors = Object.entries(faults).map(([name, message]) => ({ field: name === "form" ? null : name, message }));
  return (
    <form method="post" action="/desk/password" onSubmit={submit} className={styles.form}>
      <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        {...field("current")}
        label={labels.current}
        type="password"
        autoComplete="current-password"
        autoCapitalize="none"
        required
      />
      <TextField
        {...field("next")}
        label={labels.next}
        hint={labels.hint}
        type="password"
        autoComplete="new-password"
        autoCapitalize="none"
        required
      />
      <TextField
        {...field("again")}
        label={labels.again}
        type="password"
        autoComplete="new-password"
        autoCapitalize="none"
        required
      />
      <Button type="submit" tone="primary" busy={formState.isSubmitting} disabled={!ready}>
        {formState.isSubmitting ? labels.busy : labels.submit}
      </Button>
    </form>
  );
}
