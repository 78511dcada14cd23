"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/choice";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { SelectField, TextField } from "@/app/_ui/input";
import { useReady } from "@/app/_ui/ready";
import { type Sent, send } from "@/app/_ui/send";
import styles from "../../_parts/accounts.module.css";

export type TokenFormWords = Record<
  "name" | "nameHint" | "account" | "accountHint" | "choose" | "days" | "submit" | "busy" | "summary",
  string
>;
export type Choice = { value: string; label: string };
/** What the door answers when it has made one; `endsAt` is ISO 8601, UTC. */
export type TokenMade = { tokenId: string; name: string; endsAt: string; secret: string };

type Props = {
  owners: readonly Choice[];
  days: readonly Choice[];
  labels: TokenFormWords;
  onDone: (made: TokenMade) => void;
};

const USUAL_DAYS = "90";

export function TokenForm({ owners, days, labels, onDone }: Props) {
  // The values stand in the markup and are read from there: what was typed before the script arrived stays.
  const { register, handleSubmit, formState } = useForm<Record<"name" | "accountId" | "days", string>>();
  const [failed, setFailed] = useState<Extract<Sent<TokenMade>, { ok: false }> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const ready = useReady();

  const submit = handleSubmit(async (entered) => {
    const answer = await send<TokenMade>("/api/v1/tokens", entered);
    setFailed(answer.ok ? null : answer);
    setAttempt((n) => n + 1);
    if (answer.ok) onDone(answer.value);
  });

  const faults: Record<string, string> = failed?.fields ?? {};
  const named = Object.entries(faults).map(([field, message]) => ({ field, message }));
  const errors = failed && named.length === 0 ? [{ field: null, message: failed.message }] : named;
  const { name: daysName, ...daysControl } = register("days");
  return (
    <form method="post" onSubmit={submit} className={styles.form}>
      <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />
      <TextField
        {...register("name")}
        label={labels.name}
        hint={labels.nameHint}
        error={faults.name}
        autoComplete="off"
        required
        maxLength={60}
      />
      <SelectField
        {...register("accountId")}
        label={labels.account}
        hint={labels.accountHint}
        error={faults.accountId}
        defaultValue=""
        required
      >
        <option value="">{labels.choose}</option>
        {owners.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <RadioGroup
        legend={labels.days}
        name={daysName}
        options={days}
        control={daysControl}
        defaultValue={USUAL_DAYS}
        error={faults.days}
        inline
      />
      <div>
        <Button type="submit" tone="primary" busy={formState.isSubmitting} disabled={!ready}>
          {formState.isSubmitting ? labels.busy : labels.submit}
        </Button>
      </div>
    </form>
  );
}
