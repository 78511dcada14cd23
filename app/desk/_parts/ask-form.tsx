"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FieldStack } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { type Sent, send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { Ask, AskWords } from "./ask";
import { AskControl } from "./ask-control";
import { type AskValues, bodyOf, type Clash, merged, startOf } from "./ask-values";
import { Clashes } from "./clashes";
import { draftOf, dropDraft, keepDraft } from "./draft";
import { SendFailure } from "./send-failure";

type Failed = Extract<Sent<unknown>, { ok: false }>;

/**
 * The form of one action. What was typed stays until the door has said yes: over a refused try, a refresh, an expired
 * sign-in. When somebody else saved first, the page is read again, what they changed and this form did not touch moves
 * on by itself, and only real clashes are shown.
 */
export function AskForm({
  ask,
  draft,
  labels,
  onDone,
  onCancel,
}: {
  ask: Ask;
  draft: string;
  labels: AskWords;
  onDone: () => void;
  onCancel: () => void;
}) {
  const router = useRouter();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [restored, setRestored] = useState(false);
  const [clashes, setClashes] = useState<Clash[]>([]);
  const opened = useRef(ask);
  const form = useForm<AskValues>({ defaultValues: startOf(ask) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the same page must not start the form anew
  useEffect(() => {
    const kept = draftOf(draft);
    if (kept) {
      form.reset({ ...startOf(ask), ...(kept as AskValues) });
      setRestored(true);
    }
    const { unsubscribe } = form.watch((values) => keepDraft(draft, values as Record<string, unknown>));
    return unsubscribe;
  }, [draft]);

  useEffect(() => {
    if (ask.fixed.version === opened.current.fixed.version) return;
    const result = merged(opened.current, ask, form.getValues());
    for (const [name, value] of Object.entries(result.take)) form.setValue(name, value);
    setClashes(result.clashes);
    opened.current = ask;
  }, [ask, form]);

  const submit = form.handleSubmit(async (values) => {
    const answer = await send(ask.url, { ...bodyOf(ask, values), ...ask.fixed });
    if (answer.ok) {
      dropDraft(draft);
      announce(ask.done);
      onDone();
      router.refresh();
      return;
    }
    setFailed(answer);
    setAttempt((n) => n + 1);
    if (answer.code === "lead.changed" || answer.code === "policy.changed") router.refresh();
  });

  const errors = Object.entries(failed?.fields ?? {}).map(([name, message]) => ({
    field: ask.fields.some((field) => field.name === name) ? name : null,
    message,
  }));
  const forget = () => {
    dropDraft(draft);
    form.reset(startOf(ask));
    setRestored(false);
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void submit();
      }}
    >
      <FieldStack>
        {failed && errors.length === 0 && (
          <SendFailure failed={failed} labels={labels} isMerged={clashes.length === 0} />
        )}
        {errors.length > 0 && <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />}
        <Clashes
          clashes={clashes}
          labels={labels}
          onTake={(clash) => {
            form.setValue(clash.name, clash.now);
            setClashes((rest) => rest.filter(({ name }) => name !== clash.name));
          }}
        />
        {restored && (
          <Notice>
            {labels.restored}{" "}
            <Button type="button" tone="bare" size="small" onClick={forget}>
              {labels.discard}
            </Button>
          </Notice>
        )}
        {ask.fields.map((field) => (
          <AskControl
            key={field.name}
            field={field}
            control={form.register(field.name)}
            error={failed?.fields[field.name]}
            labels={labels}
          />
        ))}
        <ButtonRow>
          <Button type="submit" tone={ask.tone ?? "primary"} busy={form.formState.isSubmitting}>
            {ask.submit ?? ask.title}
          </Button>
          <Button type="button" onClick={onCancel}>
            {labels.cancel}
          </Button>
        </ButtonRow>
      </FieldStack>
    </form>
  );
}
