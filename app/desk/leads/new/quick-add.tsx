"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FieldStack, fieldId } from "@/app/_ui/field";
import { KeyHint } from "@/app/_ui/key-hint";
import { type Sent, send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { AskField } from "@/app/desk/_parts/ask";
import { AskControl } from "@/app/desk/_parts/ask-control";
import type { AskValues } from "@/app/desk/_parts/ask-values";
import { draftOf, dropDraft, keepDraft } from "@/app/desk/_parts/draft";
import { SendFailure } from "@/app/desk/_parts/send-failure";
import { LookAlikes, useLookAlikes } from "./look-alikes";
import styles from "./quick-add.module.css";
import { leadFrom, notNumbers } from "./quick-values";
import type { QuickAddWords } from "./quick-words";

type Failed = Extract<Sent<unknown>, { ok: false }>;

/** Five fields and a button; the rest unfolds. Look-alikes appear while typing, and another lead of theirs needs a reason. */
export function QuickAdd({
  first,
  more,
  draft,
  labels,
  stages,
  statuses,
  owners,
}: {
  first: readonly AskField[];
  more: readonly AskField[];
  draft: string;
  labels: QuickAddWords;
  stages: Record<string, string>;
  statuses: Record<string, string>;
  owners: Record<string, string>;
}) {
  const router = useRouter();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fields = [...first, ...more];
  const form = useForm<AskValues>({
    defaultValues: {
      ...Object.fromEntries(fields.map(({ name, value, kind }) => [name, value ?? (kind === "check" ? false : "")])),
      anyway: "",
    },
  });
  const text = (name: string) => String(form.watch(name) ?? "");
  const found = useLookAlikes({
    investorName: text("investorName"),
    contact: text("contact"),
    creditCode: text("creditCode"),
  });
  const isSimilar = found.leads.length + found.elsewhere > 0 || failed?.code === "lead.similar";

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const kept = draftOf(draft) as AskValues | null;
    if (kept) form.reset({ ...form.getValues(), ...kept });
    document.getElementById(fieldId("investorName"))?.focus();
    const { unsubscribe } = form.watch((values) => keepDraft(draft, values as AskValues));
    return unsubscribe;
  }, []);

  const fail = (answer: Failed) => {
    setFailed(answer);
    setAttempt((n) => n + 1);
    if (answer.code === "lead.similar") document.getElementById(fieldId("anyway"))?.focus();
  };
  const submit = form.handleSubmit(async (values) => {
    const wrong = notNumbers(values);
    if (wrong.length > 0) {
      fail({
        ok: false,
        code: "input.invalid",
        message: "",
        details: {},
        fields: Object.fromEntries(wrong.map((name) => [name, labels.notNumber])),
      });
      return;
    }
    const answer = await send<{ id: string; reference: string }>("/api/v1/leads", leadFrom(values));
    if (!answer.ok) return fail(answer);
    dropDraft(draft);
    announce(labels.saved.replace("{reference}", answer.value.reference));
    router.push(`/desk/leads/${answer.value.id}`);
  });

  const errors = Object.entries(failed?.fields ?? {}).map(([field, message]) => ({
    field,
    message: `${fields.find(({ name }) => name === field)?.label ?? ""}: ${message}`,
  }));
  const control = (field: AskField) => (
    <AskControl
      key={field.name}
      field={field}
      control={form.register(field.name)}
      error={failed?.fields[field.name]}
      labels={labels}
    />
  );
  return (
    <div className={styles.columns}>
      <form
        onSubmit={submit}
        noValidate
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
            void submit();
        }}
      >
        <FieldStack>
          {failed && errors.length === 0 && <SendFailure failed={failed} labels={labels} />}
          {errors.length > 0 && <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />}
          {first.map(control)}
          <details
            className={styles.more}
            open={errors.some(({ field }) => more.some(({ name }) => name === field)) || undefined}
          >
            <summary>{labels.more}</summary>
            <div className={styles.rest}>{more.map(control)}</div>
          </details>
          {isSimilar && (
            <AskControl
              field={{ kind: "text", name: "anyway", label: labels.anyway, hint: labels.anywayHint }}
              control={form.register("anyway")}
              error={failed?.fields.anyway}
              labels={labels}
            />
          )}
          <ButtonRow>
            <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
              {labels.save}
            </Button>
            <span className={styles.keys}>
              <KeyHint keys="Ctrl+Enter" />
            </span>
          </ButtonRow>
        </FieldStack>
      </form>
      <LookAlikes found={found} labels={labels} stages={stages} statuses={statuses} owners={owners} />
    </div>
  );
}
