import type { ReactNode } from "react";
import styles from "./field.module.css";

/** What a control must carry so that its label, hint and error are heard with it. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** The words around a control. Sentences are handed in, so that a field works in an island and on the server alike. */
export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** Empty when the answer is fine. */
  error?: ReactNode;
  /** The word for "optional", shown after the label; required fields carry no mark. */
  optional?: string | false;
  /** Label for readers' ears only, where the place says it already (a toolbar, a table cell). */
  labelHidden?: boolean;
};

type Props = FieldWords & {
  name: string;
  /** Two fields of one name on a page (a list of rows) need ids of their own. */
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** The id of the control for `name`: what an error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

/** Label above, hint under it, error nearest the control. */
export function Field({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={[styles.field, className].filter(Boolean).join(" ")} data-invalid={error ? "" : undefined}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
        {optional && <span className={styles.optional}>{optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
    </div>
  );
}

/** Several controls that answer one question: radio buttons, check boxes, an amount and its currency. */
export function FieldSet({
  legend,
  hint,
  error,
  optional,
  name,
  heading,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: string | false;
  name: string;
  /** The legend is the heading of this part of the page. */
  heading?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className={[styles.field, styles.set, className].filter(Boolean).join(" ")}
      data-invalid={error ? "" : undefined}
    >
      <legend className={heading ? styles.heading : styles.label}>
        {heading ? <h2>{legend}</h2> : legend}
        {optional && <span className={styles.optional}>{optional}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** Fields one under the other at the rhythm of a form; `columns` puts short ones side by side when there is room. */
export function FieldStack({ columns, children }: { columns?: 2 | 3; children: ReactNode }) {
  return (
    <div className={styles.stack} data-columns={columns}>
      {children}
    </div>
  );
}
