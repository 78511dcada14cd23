"use client";

import type { UseFormReturn } from "react-hook-form";
import { RadioGroup } from "@/app/_ui/choice";
import { SelectField, TextField } from "@/app/_ui/input";
import type { ReadingField } from "./reading-field";
import { keyOf, type ReadingInputs, unitsOf } from "./reading-values";
import type { ReadingWords } from "./reading-words";
import styles from "./readings.module.css";

/** Right, otherwise, or not meant; and for otherwise the control of its kind. */
export function ReadingControl({
  field,
  form,
  labels,
}: {
  field: ReadingField;
  form: UseFormReturn<ReadingInputs>;
  labels: ReadingWords;
}) {
  const key = keyOf(field);
  const { control } = field;
  const { name: say, ...radio } = form.register(`${key}.say`);
  const value = form.register(`${key}.value`);
  const isCorrected = form.watch(`${key}.say`) === "correct";
  const units = unitsOf(field);
  const error = form.formState.errors[key]?.value?.message;
  const label = labels.correctTo.replace("{label}", field.label);
  const options = [
    ...(field.keep ? [{ value: "keep", label: labels.keep }] : []),
    ...(control ? [{ value: "correct", label: labels.correct }] : []),
    { value: "none", label: labels.none },
  ];
  return (
    <li className={styles.row}>
      <RadioGroup
        name={say}
        legend={
          <>
            <span className={styles.label}>{field.label}</span> {field.said ?? labels.dismissed}
          </>
        }
        options={options}
        control={radio}
        inline
      />
      {isCorrected && control && (
        <div className={styles.correction}>
          {control.kind === "choice" ? (
            <SelectField {...value} label={label} labelHidden error={error}>
              <option value="">{labels.choose}</option>
              {control.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </SelectField>
          ) : (
            <TextField
              {...value}
              label={label}
              labelHidden
              error={error}
              inputMode={control.kind === "figure" ? "decimal" : "text"}
              maxLength={control.kind === "text" ? 200 : undefined}
              autoComplete="off"
              after={control.kind === "figure" && units.length === 0 ? control.units[0] : undefined}
            />
          )}
          {units.length > 0 && (
            <SelectField {...form.register(`${key}.unit`)} label={labels.unit} labelHidden>
              {units.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </SelectField>
          )}
        </div>
      )}
    </li>
  );
}
