"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Checkbox } from "@/app/_ui/choice";
import { FieldSet, fieldId } from "@/app/_ui/field";
import { SelectField, TextField } from "@/app/_ui/input";
import type { ListName } from "@/lib/policy/forms/field";
import { emptyRow } from "@/lib/policy/forms/values";
import styles from "./form.module.css";
import { useError, useInputs, useKit } from "./kit";
import { RowList } from "./row-list";
import type { Option } from "./shown";

const NONE: readonly Option[] = [];

/** Boxes to tick, folded: the names of those that are ticked stand on the fold. */
function Ticks({ name, options, label }: { name: string; options: readonly Option[]; label: string }) {
  const { register } = useFormContext();
  const { words } = useKit();
  const chosen = (useWatch({ name }) as string[] | undefined) ?? [];
  const said = options.filter(({ value }) => chosen.includes(value)).map((it) => it.label);
  return (
    <details className={styles.ticks}>
      <summary>
        <span className="visually-hidden">{label}: </span>
        {said.length > 0 ? said.join(" · ") : words.none}
      </summary>
      <div className={styles.boxes}>
        {options.map(({ value, label: text }) => (
          <Checkbox
            key={value}
            {...register(name)}
            id={fieldId(`${name}.${value}`)}
            value={value}
            label={text}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
    </details>
  );
}

type Said = { name: string; label: string; hint?: string; isOptional?: boolean };

/** Any number of records out of a list. */
export function RecordsControl({ name, label, hint, of }: Said & { of: ListName }) {
  const { lists, words } = useKit();
  return (
    <FieldSet name={name} legend={label} hint={hint} error={useError(name, "deep")} optional={words.optional}>
      <Ticks name={name} options={lists[of] ?? NONE} label={words.chooseFrom} />
    </FieldSet>
  );
}

/** Any number out of a fixed list. */
export function ChoicesControl({ name, label, hint, options }: Said & { options: readonly Option[] }) {
  const { words } = useKit();
  return (
    <FieldSet name={name} legend={label} hint={hint} error={useError(name, "deep")} optional={words.optional}>
      <Ticks name={name} options={options} label={words.chooseFrom} />
    </FieldSet>
  );
}

/** Everywhere in the city, nowhere in it, or the places ticked. */
export function PlacesControl({ name, label, hint }: Said) {
  const input = useInputs();
  const { lists, words } = useKit();
  const scope = useWatch({ name: `${name}.scope` }) as string;
  return (
    <FieldSet name={name} legend={label} hint={hint} error={useError(name, "deep")}>
      <SelectField {...input(`${name}.scope`)} label={label} labelHidden>
        <option value="">{words.choose}</option>
        <option value="all">{words.placeAll}</option>
        <option value="listed">{words.placeListed}</option>
        <option value="outside">{words.placeOutside}</option>
      </SelectField>
      {scope === "listed" && <Ticks name={`${name}.ids`} options={lists.location ?? NONE} label={words.placeListed} />}
    </FieldSet>
  );
}

/** Pairs of a record and how much of it: "Die casting, 0.8". */
export function LevelsControl({
  name,
  label,
  hint,
  of,
  least,
  most,
}: Said & { of: ListName; least: number; most: number }) {
  const input = useInputs();
  const { lists, words } = useKit();
  const error = useError(name, "deep");
  const chosen = ((useWatch({ name }) ?? []) as { id: string }[]).map(({ id }) => id);
  return (
    <RowList
      name={name}
      legend={label}
      hint={hint}
      error={error}
      empty={emptyRow({ as: "levels", of, least, most })}
      isTight
    >
      {(row, at) => (
        <div className={styles.pair}>
          <SelectField {...input(`${row}.id`)} label={`${label} ${at + 1}`} labelHidden>
            <option value="">{words.choose}</option>
            {(lists[of] ?? NONE).map((option) => (
              <option
                key={option.value}
                value={option.value}
                disabled={chosen.includes(option.value) && chosen[at] !== option.value}
              >
                {option.label}
              </option>
            ))}
          </SelectField>
          <TextField
            {...input(`${row}.level`)}
            type="number"
            min={least}
            max={most}
            step="any"
            inputMode="decimal"
            label={`${words.level} ${at + 1}`}
            labelHidden
          />
        </div>
      )}
    </RowList>
  );
}

/** Latitude and longitude in degrees. */
export function PointControl({ name, label, hint, isOptional }: Said) {
  const input = useInputs();
  const { words } = useKit();
  return (
    <FieldSet
      name={name}
      legend={label}
      hint={hint}
      error={useError(name, "deep")}
      optional={isOptional && words.optional}
    >
      <div className={styles.point}>
        <TextField {...input(`${name}.lat`)} inputMode="decimal" label={words.latitude} autoComplete="off" />
        <TextField {...input(`${name}.lon`)} inputMode="decimal" label={words.longitude} autoComplete="off" />
      </div>
    </FieldSet>
  );
}
