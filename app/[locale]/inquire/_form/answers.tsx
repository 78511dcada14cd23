"use client";

import { type RefObject, useEffect, useState } from "react";
import styles from "./form.module.css";

export type Question = { name: string; label: string; step: string };
type Answer = Question & { text: string };

/** The words a reader saw for what was chosen, not the codes behind them. */
function spoken(form: HTMLFormElement, name: string): string {
  const found = form.elements.namedItem(name);
  const controls = found instanceof RadioNodeList ? [...found] : found ? [found] : [];
  return controls
    .flatMap((control) => {
      if (control instanceof HTMLSelectElement) return control.value ? (control.selectedOptions[0]?.text ?? "") : [];
      if (control instanceof HTMLTextAreaElement) return control.value.trim();
      if (!(control instanceof HTMLInputElement)) return [];
      if (control.type !== "checkbox" && control.type !== "radio") return control.value.trim();
      return control.checked ? (control.labels?.[0]?.textContent ?? "") : [];
    })
    .filter(Boolean)
    .join("、");
}

/** Everything answered, to look over before sending, each with the way back to its question. */
export function Answers({
  form,
  questions,
  labels,
  onChange,
}: {
  form: RefObject<HTMLFormElement | null>;
  questions: Question[];
  labels: Record<"check" | "change" | "none", string>;
  onChange: (step: string) => void;
}) {
  const [answers, setAnswers] = useState<Answer[]>([]);
  useEffect(() => {
    const filled = form.current;
    if (filled) setAnswers(questions.map((question) => ({ ...question, text: spoken(filled, question.name) })));
  }, [form, questions]);
  const unsaid = answers.filter(({ text }) => !text);
  return (
    <div>
      <h3>{labels.check}</h3>
      <dl className={styles.answers}>
        {answers
          .filter(({ text }) => text)
          .map(({ name, label, step, text }) => (
            <div key={name} className={styles.answer}>
              <dt>{label}</dt>
              <dd>{text}</dd>
              <dd className={styles.change}>
                <button type="button" className={styles.linkish} onClick={() => onChange(step)}>
                  {labels.change}
                  <span className="visually-hidden"> {label}</span>
                </button>
              </dd>
            </div>
          ))}
      </dl>
      {unsaid.length > 0 && (
        <p className={styles.unsaid}>
          {labels.none}
          {unsaid.map(({ label }) => label).join(" · ")}
        </p>
      )}
    </div>
  );
}
