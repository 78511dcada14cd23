"use client";

import { useFormContext } from "react-hook-form";
import { Checkbox } from "@/app/_ui/choice";
import { FieldSet, fieldId } from "@/app/_ui/field";
import { SelectField, TextAreaField, TextField } from "@/app/_ui/input";
import { emptyRow } from "@/lib/policy/forms/values";
import { ChoicesControl, LevelsControl, PlacesControl, PointControl, RecordsControl } from "./choices";
import { EvidenceControl } from "./evidence-control";
import { Fold } from "./fold";
import styles from "./form.module.css";
import { useError, useInputs, useKit } from "./kit";
import { LocalControl } from "./local-control";
import { RowList } from "./row-list";
import type { Option, Shown } from "./shown";

function Chosen({ shown, name, options }: { shown: Shown; name: string; options: readonly Option[] }) {
  const input = useInputs();
  const { words } = useKit();
  return (
    <SelectField
      {...input(name)}
      label={shown.label}
      hint={shown.hint}
      error={useError(name)}
      optional={shown.isOptional && words.optional}
    >
      <option value="">{shown.isOptional ? words.notStated : words.choose}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function Typed({ shown, name }: { shown: Shown; name: string }) {
  const input = useInputs();
  const { words } = useKit();
  const error = useError(name, shown.field.as === "lines" ? "deep" : undefined);
  const { field } = shown;
  const common = {
    ...input(name),
    label: shown.label,
    hint: shown.hint ?? (field.as === "date" ? words.dateHint : field.as === "lines" ? words.linesHint : undefined),
    error,
    optional: shown.isOptional && words.optional,
    autoComplete: "off",
  } as const;
  if (field.as === "lines") return <TextAreaField {...common} className={styles.wide} rows={4} />;
  if (field.as === "text" && field.isLong) return <TextAreaField {...common} className={styles.wide} rows={3} />;
  if (field.as === "number") return <TextField {...common} inputMode="decimal" />;
  const isLong = field.as === "address" || (field.as === "text" && field.most > 120);
  return (
    <TextField
      {...common}
      inputMode={field.as === "address" ? "url" : undefined}
      className={isLong ? styles.wide : undefined}
    />
  );
}

/** The control that suits a field of a description, with its words. */
export function FieldControl({ shown, at }: { shown: Shown; at: string }) {
  const { lists, words } = useKit();
  const { register, getValues } = useFormContext();
  const { field, label, hint, isOptional } = shown;
  const name = `${at}.${shown.name}`;
  const said = { name, label, hint, isOptional };
  switch (field.as) {
    case "local":
      return <LocalControl {...said} most={field.most} />;
    case "locals":
      return (
        <RowList {...said} legend={label} isOptional empty={emptyRow(field)}>
          {(row) => <LocalControl name={row} label={label} most={field.most} plain />}
        </RowList>
      );
    case "groups":
      return <Groups shown={shown} name={name} />;
    case "choice":
      return <Chosen shown={shown} name={name} options={shown.options ?? []} />;
    case "choices":
      return <ChoicesControl {...said} options={shown.options ?? []} />;
    case "knowing":
      return (
        <Chosen
          shown={{ ...shown, isOptional: true }}
          name={name}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
        />
      );
    case "flag":
      return (
        <Checkbox
          {...register(name)}
          id={fieldId(name)}
          defaultChecked={getValues(name) === true}
          label={label}
          hint={hint}
          className={styles.wide}
        />
      );
    case "record":
      return <Chosen shown={shown} name={name} options={lists[field.of] ?? []} />;
    case "records":
      return <RecordsControl {...said} of={field.of} />;
    case "places":
      return <PlacesControl {...said} />;
    case "point":
      return <PointControl {...said} />;
    case "levels":
      return <LevelsControl {...said} of={field.of} least={field.least} most={field.most} />;
    case "evidence":
      return <EvidenceControl name={name} label={label} isOptional={isOptional} />;
    case "part":
      return (
        <FieldSet name={name} legend={label} hint={hint} heading className={styles.part}>
          <div className={styles.fields}>
            {shown.fields?.map((each) => (
              <FieldControl key={each.name} shown={each} at={name} />
            ))}
          </div>
        </FieldSet>
      );
    case "rows":
      return (
        <RowList {...said} legend={label} isOptional isSingle={field.isSingle} empty={emptyRow(field)}>
          {(row) => (
            <Fold row={row}>
              {shown.fields?.map((each) => (
                <FieldControl key={each.name} shown={each} at={row} />
              ))}
            </Fold>
          )}
        </RowList>
      );
    default:
      return <Typed shown={shown} name={name} />;
  }
}

/** Lists of words of which one each must be met. */
function Groups({ shown, name }: { shown: Shown; name: string }) {
  const input = useInputs();
  const { words } = useKit();
  const error = useError(name, "deep");
  return (
    <RowList name={name} legend={shown.label} hint={shown.hint} error={error} empty={emptyRow(shown.field)}>
      {(row, at) => (
        <TextAreaField
          {...input(`${row}.words`)}
          label={`${words.group} ${at + 1}`}
          hint={words.groupHint}
          className={styles.wide}
          rows={3}
        />
      )}
    </RowList>
  );
}
