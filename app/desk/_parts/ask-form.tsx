"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { FieldStack } from "@/app/_ui/field";
import { send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { Ask, AskWords } from "./ask";
import { AskControl } from "./ask-control";
import { type AskValues, bodyOf, type Clash, merged, startOf } from "./ask-values";
import { dropDraft } from "./draft";
import { type Failed, FormNews } from "./form-news";
import { useDraft } from "./use-draft";

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
  const [clashes, setClashes] = useState<Clash[]>([]);
  const opened = useRef(ask);
  const form = useForm<AskValues>({ defaultValues: startOf(ask) });
  const { isRestored, forget } = useDraft(form, draft, startOf(ask));

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
  return (
    <form
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void submit();
      }}
    >
      <FieldStack>
        <FormNews
          failed={failed}
          errors={errors}
          attempt={attempt}
          clashes={clashes}
          onTake={(clash) => {
            form.setValue(clash.name, clash.now);
            setClashes((rest) => rest.filter(({ name }) => name !== clash.name));
          }}
          isRestored={isRestored}
          onForget={forget}
          labels={labels}
        />
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
