"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Button, ButtonRow } from "@/app/_ui/button";
import { FieldStack } from "@/app/_ui/field";
import { TextField } from "@/app/_ui/input";
import { send } from "@/app/_ui/send";
import { announce } from "@/app/_ui/toast";
import type { AskWords } from "@/app/desk/_parts/ask";
import { dropDraft } from "@/app/desk/_parts/draft";
import { type Failed, FormNews } from "@/app/desk/_parts/form-news";
import { useDraft } from "@/app/desk/_parts/use-draft";
import { FORMS } from "@/lib/policy/forms/forms";
import { dataOf, type Values } from "@/lib/policy/forms/values";
import type { DraftedKind } from "@/lib/policy/kinds";
import { errorLines } from "./error-lines";
import { FieldControl } from "./field-control";
import styles from "./form.module.css";
import { type Kit, KitProvider } from "./kit";
import { lineOf, mergedFields } from "./merge";
import { NewSources } from "./new-sources";
import type { Shown } from "./shown";

type Whole = { data: Values; newSources: { ref: string; data: Values }[]; note: string };

/** What the form was opened on: the record's values and the version of the pending change, 0 for none. */
export type Opened = { values: Values; version: number; note: string };

export type RecordFormProps = {
  kind: DraftedKind;
  recordKey: string | null;
  opened: Opened;
  shown: readonly Shown[];
  /** The fields of a source, where the record can rest on a new one; null where it rests on none. */
  sourceShown: readonly Shown[] | null;
  kit: Omit<Kit, "errors">;
  labels: AskWords;
  /** The name what is being typed is kept under in this browser. */
  draft: string;
  /** Where the record is read; its id goes in place of the star. */
  address: string;
  /** Where one came from. */
  back: string;
};

/**
 * The form of one record of the library, whatever its kind. What was typed stays until the door has said yes; when somebody else
 * saved the same record first, what they changed and this form did not touch moves on, and real clashes are shown.
 */
export function RecordForm(props: RecordFormProps) {
  const { kind, recordKey, opened, shown, sourceShown, kit, labels, draft, address, back } = props;
  const router = useRouter();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [clashes, setClashes] = useState<string[]>([]);
  const before = useRef(opened);
  const start: Whole = { data: opened.values, newSources: [], note: opened.note };
  const form = useForm<Whole>({ defaultValues: start });
  const { isRestored, forget } = useDraft(form, draft, start);

  useEffect(() => {
    if (opened.version === before.current.version) return;
    const { take, clashes: both } = mergedFields(before.current.values, opened.values, form.getValues("data"));
    for (const name of take) form.setValue(`data.${name}`, opened.values[name] as never);
    setClashes(both);
    before.current = opened;
  }, [opened, form]);

  const submit = form.handleSubmit(async ({ data, newSources, note }) => {
    const answer = await send<{ key: string }>("/api/v1/policy/records", {
      kind,
      key: recordKey,
      version: opened.version,
      data: dataOf(FORMS[kind].fields, data),
      newSources: newSources.map(({ ref, data: source }) => ({ ref, data: dataOf(FORMS.source.fields, source) })),
      note,
    });
    if (answer.ok) {
      dropDraft(draft);
      announce(kit.words.saved);
      router.push(address.replace("*", encodeURIComponent(answer.value.key)));
      router.refresh();
      return;
    }
    setFailed(answer);
    setAttempt((n) => n + 1);
    if (answer.code === "policy.changed") router.refresh();
  });

  const errors = failed?.fields ?? {};
  const lines = errorLines(errors, shown, sourceShown, kit);
  const labelOf = (name: string) => shown.find((each) => each.name === name)?.label ?? name;
  return (
    <KitProvider value={{ ...kit, errors }}>
      <FormProvider {...form}>
        <form onSubmit={submit} noValidate className={styles.form}>
          <FieldStack>
            <FormNews
              failed={failed}
              errors={lines}
              attempt={attempt}
              clashes={clashes.map((name) => ({
                name,
                label: labelOf(name),
                mine: lineOf(form.getValues(`data.${name}`)),
                now: "",
                said: lineOf(opened.values[name]),
              }))}
              onTake={({ name }) => {
                form.setValue(`data.${name}`, opened.values[name] as never);
                setClashes((rest) => rest.filter((each) => each !== name));
              }}
              isRestored={isRestored}
              onForget={forget}
              labels={labels}
            />
            <div className={styles.fields}>
              {shown.map((each) => (
                <FieldControl key={each.name} shown={each} at="data" />
              ))}
              {sourceShown && <NewSources shown={sourceShown} />}
            </div>
            <TextField
              {...form.register("note")}
              id="field-note"
              label={kit.words.note}
              hint={kit.words.noteHint}
              error={errors.note}
              optional={labels.optional}
              autoComplete="off"
            />
            <ButtonRow>
              <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
                {kit.words.save}
              </Button>
              <Button type="button" onClick={() => router.push(back)}>
                {labels.cancel}
              </Button>
            </ButtonRow>
          </FieldStack>
        </form>
      </FormProvider>
    </KitProvider>
  );
}
