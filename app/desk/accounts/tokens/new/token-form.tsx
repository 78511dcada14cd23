"use client";

import { useForm } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/choice";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { SelectField, TextField } from "@/app/_ui/input";
import { useReady } from "@/app/_ui/ready";
import styles from "../../_parts/accounts.module.css";
import { useSending } from "../../_parts/use-sending";

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
  const { faults, errors, attempt, knock } = useSending("/api/v1/tokens", onDone);
  const ready = useReady();

  const { name: daysName, ...daysControl } = register("days");
  return (
    <form method="post" onSubmit={handleSubmit(knock)} className={styles.form}>
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
