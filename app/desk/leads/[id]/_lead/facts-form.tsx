"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { type Sent, send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { AskWords } from "@/app/desk/_parts/ask";
import { draftOf, dropDraft, keepDraft } from "@/app/desk/_parts/draft";
import { SendFailure } from "@/app/desk/_parts/send-failure";
import { FactControl } from "./fact-control";
import type { FactField } from "./fact-field";
import { answersIn, type FactInputs, startOf } from "./fact-values";
import styles from "./facts-form.module.css";

export type FactsWords = AskWords & Record<"unsaid" | "save" | "done", string>;
type Failed = Extract<Sent<unknown>, { ok: false }>;

/** "facts.landMu.value" is about the field landMu. */
const fieldIn = (path: string) => path.split(".").find((part) => part !== "facts") ?? path;

/**
 * Exactly the facts that are asked for, in groups. Only what was touched is sent, so two people may fill in different
 * parts at the same time; nothing typed is lost on a refused try, a refresh or an expired sign-in.
 */
export function FactsForm({
  url,
  version,
  fields,
  draft,
  labels,
}: {
  url: string;
  version: number;
  fields: readonly FactField[];
  draft: string;
  labels: FactsWords;
}) {
  const router = useRouter();
  const before = useRef(startOf(fields));
  const [failed, setFailed] = useState<Failed | null>(null);
  const [attempt, setAttempt] = useState(0);
  const form = useForm<FactInputs>({ defaultValues: before.current });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per record; a newer version of the page keeps what is being typed
  useEffect(() => {
    const kept = draftOf(draft) as FactInputs | null;
    if (kept) for (const { name } of fields) if (kept[name]) form.setValue(name, kept[name]);
    const { unsubscribe } = form.watch((values) => keepDraft(draft, values as FactInputs));
    return unsubscribe;
  }, [draft]);

  // What others recorded meanwhile moves on by itself where nothing was typed here.
  useEffect(() => {
    const latest = startOf(fields);
    for (const [name, now] of Object.entries(latest)) {
      const untouched = JSON.stringify(form.getValues(name)) === JSON.stringify(before.current[name]);
      if (untouched) form.setValue(name, now);
    }
    before.current = latest;
  }, [fields, form]);

  const submit = form.handleSubmit(async (values) => {
    const facts = answersIn(fields, before.current, values);
    const answer = await send(url, { version, facts });
    if (answer.ok) {
      setFailed(null);
      dropDraft(draft);
      announce(labels.done);
      router.refresh();
      return;
    }
    setFailed(answer);
    setAttempt((n) => n + 1);
    if (answer.code === "lead.changed") router.refresh();
  });

  const errors = Object.entries(failed?.fields ?? {}).map(([path, message]) => ({ field: fieldIn(path), message }));
  const said = (name: string) => errors.find(({ field }) => field === name)?.message;
  const groups = [...new Set(fields.map(({ group }) => group))];
  const named = errors.map(({ field, message }) => ({
    field,
    message: `${fields.find(({ name }) => name === field)?.label ?? ""} ${message}`.trim(),
  }));
  return (
    <form
      onSubmit={submit}
      noValidate
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void submit();
      }}
    >
      {failed && errors.length === 0 && <SendFailure failed={failed} labels={labels} isMerged />}
      {errors.length > 0 && <ErrorSummary title={labels.summary} errors={named} attempt={attempt} />}
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend>{group}</legend>
          <div className={styles.fields}>
            {fields
              .filter((field) => field.group === group)
              .map((field) => (
                <FactControl key={field.name} field={field} form={form} error={said(field.name)} labels={labels} />
              ))}
          </div>
        </fieldset>
      ))}
      <ButtonRow>
        <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
          {labels.save}
        </Button>
      </ButtonRow>
    </form>
  );
}
