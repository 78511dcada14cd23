"use client";

import type { UseFormReturn } from "react-hook-form";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/app/_ui/choice";
import { fieldId } from "@/app/_ui/field";
import { DateField, SelectField, TextAreaField, TextField } from "@/app/_ui/input";
import type { FactField } from "./fact-field";
import type { FactInputs } from "./fact-values";
import type { FactsWords } from "./facts-form";
import styles from "./facts-form.module.css";

const LONG = new Set([
  "decisionReason",
  "projectContent",
  "mainAsks",
  "dueDiligence",
  "departmentOpinions",
  "businessScope",
  "shareholders",
  "openIssues",
  "financing",
]);
/** From here on a list is shorter than a row of buttons. */
const MANY = 5;

/** The control that suits a fact, with "the client cannot say" beneath it where that is an answer. */
export function FactControl({
  field,
  form,
  error,
  labels,
}: {
  field: FactField;
  form: UseFormReturn<FactInputs>;
  error?: string;
  labels: Pick<FactsWords, "unsaid" | "choose">;
}) {
  const unsaid = form.watch(`${field.name}.unsaid`);
  const control = form.register(`${field.name}.value`);
  const said = { label: field.label, hint: field.hint, error };
  const input = { ...control, id: fieldId(field.name), disabled: undefined, readOnly: unsaid || undefined };
  const options = field.options ?? [];
  const isMany = field.kind === "choices" || field.kind === "locations" || field.kind === "measures";
  const { name, ...rest } = control;
  return (
    <div className={isMany || LONG.has(field.name) ? styles.wide : undefined}>
      {isMany ? (
        <CheckboxGroup
          {...said}
          name={name}
          legend={field.label}
          options={options}
          control={rest}
          inline
          className={options.length > 12 ? styles.scroll : undefined}
        />
      ) : field.kind === "day" ? (
        <DateField {...said} {...input} />
      ) : field.kind === "amount" || field.kind === "number" ? (
        <TextField {...said} {...input} inputMode="decimal" autoComplete="off" after={field.unit} />
      ) : options.length > MANY ? (
        <SelectField {...said} {...control} id={fieldId(field.name)}>
          <option value="">{labels.choose}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      ) : options.length > 0 ? (
        <RadioGroup {...said} name={name} legend={field.label} options={options} control={rest} inline />
      ) : LONG.has(field.name) ? (
        <TextAreaField {...said} {...input} rows={2} />
      ) : (
        <TextField {...said} {...input} autoComplete="off" />
      )}
      {field.mayBeUnsaid && (
        <Checkbox
          {...form.register(`${field.name}.unsaid`)}
          id={`${fieldId(field.name)}-unsaid`}
          label={labels.unsaid}
          className={styles.unsaid}
        />
      )}
    </div>
  );
}
