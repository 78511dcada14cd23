"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, ButtonRow } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { Answers, type Question } from "./answers";
import styles from "./form.module.css";
import { forgetCopy, keepCopy, restoreCopy } from "./local-copy";
import { useSteps } from "./use-steps";

export type Step = { id: string; title: string; of: string; content: ReactNode };
/** Of these fields one must be filled before the step is left. */
export type Needed = { step: string; anyOf: string[]; field: string; message: string };

type Labels = Record<
  | "back"
  | "next"
  | "all"
  | "send"
  | "sending"
  | "save"
  | "restored"
  | "restoredNote"
  | "clear"
  | "check"
  | "change"
  | "none"
  | "summary",
  string
>;

/**
 * The inquiry form. As served it is one long page that any browser can send; with script it becomes one group of
 * questions at a time, with the answers to check before sending. `whole` keeps it one page: something needs mending.
 */
export function InquirySteps({
  action,
  steps,
  questions,
  needed,
  labels,
  whole,
  isDraft,
  children,
}: {
  action: string;
  steps: Step[];
  questions: Question[];
  needed: Needed[];
  labels: Labels;
  whole: boolean;
  isDraft: boolean;
  /** Hidden fields. */
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [isRestored, setRestored] = useState(false);
  const { at, fault, isSending, go, next, submit, showAll } = useSteps(form, steps, needed, whole);
  const last = steps.length - 1;

  useEffect(() => {
    if (form.current && !isDraft) setRestored(restoreCopy(form.current));
  }, [isDraft]);

  return (
    <form
      ref={form}
      className={styles.form}
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      onInput={() => form.current && keepCopy(form.current)}
      onChange={() => form.current && keepCopy(form.current)}
      onSubmit={submit}
    >
      {children}
      {isRestored && (
        <Notice live title={labels.restored}>
          <p>{labels.restoredNote}</p>
          <button
            type="button"
            className={styles.linkish}
            onClick={() => {
              forgetCopy();
              form.current?.reset();
              setRestored(false);
            }}
          >
            {labels.clear}
          </button>
        </Notice>
      )}
      {fault && <ErrorSummary title={labels.summary} errors={[fault]} attempt={fault.attempt} />}
      {steps.map((step, index) => (
        <section
          key={step.id}
          id={step.id}
          className={styles.group}
          tabIndex={-1}
          hidden={at !== null && at !== index}
          aria-labelledby={`${step.id}-title`}
        >
          <div>
            {at !== null && <p className={styles.progress}>{step.of}</p>}
            <h2 id={`${step.id}-title`} className={styles.heading}>
              {at === null && <span className={styles.number}>{index + 1}</span>}
              {step.title}
            </h2>
            {at !== null && (
              <div className={styles.track} aria-hidden="true">
                {steps.map(({ id }, each) => (
                  <span key={id} data-done={each <= index || undefined} />
                ))}
              </div>
            )}
          </div>
          {index === last && at === last && (
            <Answers
              form={form}
              questions={questions}
              labels={labels}
              onChange={(id) => go(steps.findIndex((each) => each.id === id))}
            />
          )}
          {step.content}
          <ButtonRow>
            {index === last ? (
              <Button type="submit" tone="primary" size="large" busy={isSending}>
                {isSending ? labels.sending : labels.send}
              </Button>
            ) : (
              at !== null && (
                <Button type="button" tone="primary" size="large" onClick={next}>
                  {labels.next}
                </Button>
              )
            )}
            {at !== null && index > 0 && (
              <Button type="button" size="large" onClick={() => go(index - 1)}>
                {labels.back}
              </Button>
            )}
          </ButtonRow>
        </section>
      ))}
      <div className={styles.aside}>
        <button type="submit" name="do" value="save" className={styles.linkish}>
          {labels.save}
        </button>
        {at !== null && (
          <button type="button" className={styles.linkish} onClick={showAll}>
            {labels.all}
          </button>
        )}
      </div>
    </form>
  );
}
