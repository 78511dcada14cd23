"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { useReady } from "@/app/_ui/ready";
import type { Locale } from "@/lib/languages";
import styles from "./sign-in.module.css";
import { redeemTicket, requestTicket } from "./sign-in-calls";

type Labels = Record<
  | "signIn.email"
  | "signIn.password"
  | "signIn.show"
  | "signIn.hide"
  | "signIn.submit"
  | "signIn.busy"
  | "signIn.offline"
  | "signIn.failed",
  string
>;

export function SignInForm({ locale, target, labels }: { locale: Locale; target: string; labels: Labels }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  // Until the script runs the form could only post a password to nowhere.
  const ready = useReady();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    setBusy(true);
    setTrouble(null);
    const outcome = await requestTicket(String(entered.get("email")), String(entered.get("password")), locale)
      .then((answer) => (answer.ok ? redeemTicket(answer.value, locale) : answer))
      .catch(() => ({ ok: false as const, message: labels["signIn.offline"] }));
    if (outcome.ok) return window.location.assign(target);
    setBusy(false);
    setTrouble(outcome.message || labels["signIn.failed"]);
    const password = form.elements.namedItem("password");
    if (password instanceof HTMLInputElement) {
      password.value = "";
      password.focus();
    }
  }

  return (
    <form method="post" action="/desk/sign-in" onSubmit={submit} className={styles.form}>
      {trouble && (
        <Notice tone="error" live>
          {trouble}
        </Notice>
      )}
      <TextField
        name="email"
        label={labels["signIn.email"]}
        type="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className={styles.password}>
        <TextField
          name="password"
          label={labels["signIn.password"]}
          type={shown ? "text" : "password"}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Button
          type="button"
          tone="bare"
          size="small"
          className={styles.show}
          aria-controls="field-password"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? labels["signIn.hide"] : labels["signIn.show"]}
        </Button>
      </div>
      <Button type="submit" tone="primary" size="large" busy={busy} disabled={!ready}>
        {busy ? labels["signIn.busy"] : labels["signIn.submit"]}
      </Button>
    </form>
  );
}
