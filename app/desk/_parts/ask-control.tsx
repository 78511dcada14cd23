"use client";

import type { UseFormRegisterReturn } from "react-hook-form";
import { Checkbox, RadioGroup } from "@/app/_ui/choice";
import { fieldId } from "@/app/_ui/field";
import { DateField, SelectField, TextAreaField, TextField } from "@/app/_ui/input";
import type { AskField, AskWords } from "./ask";

/** The control that suits a question. */
export function AskControl({
  field,
  control,
  error,
  labels,
}: {
  field: AskField;
  control: UseFormRegisterReturn;
  error?: string;
  labels: Pick<AskWords, "optional" | "choose">;
}) {
  const said = { label: field.label, hint: field.hint, error, optional: field.optional && labels.optional };
  // The browser shows what a form opens with before its script has loaded.
  const start = typeof field.value === "string" ? field.value : undefined;
  const input = { ...control, id: fieldId(field.name), defaultValue: start };
  switch (field.kind) {
    case "area":
      return <TextAreaField {...said} {...input} rows={4} />;
    case "date":
      return <DateField {...said} {...input} />;
    case "moment":
      return <DateField {...said} {...input} type="datetime-local" />;
    case "check":
      return (
        <Checkbox
          {...control}
          id={fieldId(field.name)}
          defaultChecked={field.value === true}
          label={field.label}
          hint={field.hint}
        />
      );
    case "radio": {
      const { name, ...rest } = control;
      return (
        <RadioGroup
          {...said}
          name={name}
          legend={field.label}
          options={field.options}
          defaultValue={start}
          control={rest}
          inline
        />
      );
    }
    case "select":
      return (
        <SelectField {...said} {...input}>
          <option value="">{labels.choose}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      );
    default:
      return <TextField {...said} {...input} autoComplete="off" />;
  }
}
