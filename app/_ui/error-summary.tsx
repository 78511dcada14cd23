"use client";

import { useEffect, useRef } from "react";
import styles from "./error-summary.module.css";
import { fieldId } from "./field";

export type FieldError = {
  /** The field's name, or null for what belongs to the whole form. */
  field: string | null;
  message: string;
};

/**
 * What is wrong, once, above the form, each line leading to its field. Takes the focus when it appears: by the
 * `autofocus` attribute on a page without script, by effect when the answer comes from an island.
 */
export function ErrorSummary({
  title,
  errors,
  attempt = 0,
}: {
  title: string;
  errors: readonly FieldError[];
  /** How often the form was sent: each failed try is announced, but not each keystroke that mends one. */
  attempt?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to speak again
  useEffect(() => {
    if (wrong) box.current?.focus();
  }, [wrong, attempt]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the summary is what a person who just failed must hear first
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
