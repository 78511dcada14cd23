"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { type Sent, send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { AskWords } from "@/app/desk/_parts/ask";
import { SendFailure } from "@/app/desk/_parts/send-failure";
import { ReadingControl } from "./reading-control";
import type { ReadingField } from "./reading-field";
import { decisionsIn, keyOf, type ReadingInputs, saved, startOf } from "./reading-values";
import type { ReadingWords } from "./reading-words";
import styles from "./readings.module.css";

type Failed = Extract<Sent<unknown>, { ok: false }>;

/** Each reading to be confirmed, corrected or dismissed; only what was newly said is sent. */
export function ReadingsForm({
  url,
  version,
  fields,
  labels,
  asks,
}: {
  url: string;
  version: number;
  fields: readonly ReadingField[];
  labels: ReadingWords;
  asks: AskWords;
}) {
  const router = useRouter();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  // What others decided meanwhile moves on by itself where nothing was chosen here.
  const form = useForm<ReadingInputs>({ values: startOf(fields), resetOptions: { keepDirtyValues: true } });

  const submit = form.handleSubmit(async (values) => {
    const { decisions, faults } = decisionsIn(fields, values);
    for (const [key, fault] of faults)
      form.setError(`${key}.value`, { message: labels[fault] }, { shouldFocus: key === faults[0]?.[0] });
    setEmpty(faults.length === 0 && decisions.length === 0);
    if (faults.length > 0 || decisions.length === 0) return;
    const answer = await send(url, { version, decisions });
    setFailed(answer.ok ? null : answer);
    if (answer.ok) {
      form.reset(saved(values));
      announce(labels.done);
    }
    if (answer.ok || answer.code === "lead.changed") router.refresh();
  });

  const confirmAll = () => {
    for (const field of fields)
      if (field.keep && !form.getValues(`${keyOf(field)}.say`))
        form.setValue(`${keyOf(field)}.say`, "keep", { shouldDirty: true });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <p className={styles.hint}>{labels.hint}</p>
      {failed && <SendFailure failed={failed} labels={asks} isMerged />}
      {isEmpty && <Notice tone="warn" live title={labels.nothing} />}
      <ul className={styles.rows}>
        {fields.map((field) => (
          <ReadingControl key={field.name} field={field} form={form} labels={labels} />
        ))}
      </ul>
      <ButtonRow>
        <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
          {labels.save}
        </Button>
        <Button type="button" onClick={confirmAll}>
          {labels.all}
        </Button>
      </ButtonRow>
    </form>
  );
}
