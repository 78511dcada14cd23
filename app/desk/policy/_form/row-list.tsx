"use client";

import type { ReactNode } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field";
import type { Values } from "@/lib/policy/forms/values";
import styles from "./form.module.css";
import { useError, useKit } from "./kit";

/** A list of answers of one shape: each in a frame of its own, with the way to add one and to take one out. */
export function RowList({
  name,
  legend,
  hint,
  isOptional,
  isSingle,
  isTight,
  empty,
  add,
  error,
  children,
}: {
  name: string;
  legend: string;
  hint?: string;
  isOptional?: boolean;
  isSingle?: boolean;
  /** Rows of one line: no frame around each. */
  isTight?: boolean;
  empty: Values;
  add?: string;
  /** Said of something inside it, where the rows cannot say it themselves. */
  error?: string;
  children: (row: string, at: number) => ReactNode;
}) {
  const { control } = useFormContext();
  const { words } = useKit();
  const { fields, append, remove } = useFieldArray({ control, name });
  const own = useError(name);
  const isFull = isSingle && fields.length > 0;
  return (
    <FieldSet name={name} legend={legend} hint={hint} optional={isOptional && words.optional} error={error ?? own}>
      {fields.map((field, at) => (
        <div key={field.id} className={isTight ? styles.line : styles.row}>
          <div className={styles.rowBody}>{children(`${name}.${at}`, at)}</div>
          <Button
            type="button"
            tone="bare"
            size="small"
            aria-label={`${words.remove} ${legend} ${at + 1}`}
            onClick={() => remove(at)}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      {!isFull && (
        <div>
          <Button type="button" size="small" onClick={() => append(empty)}>
            {add ?? words.add}
            <span className="visually-hidden"> {legend}</span>
          </Button>
        </div>
      )}
    </FieldSet>
  );
}
