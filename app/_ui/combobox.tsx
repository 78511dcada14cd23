"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { useMemo } from "react";
import { Field, type FieldWords } from "./field";
import floating from "./floating.module.css";
import input from "./input.module.css";

export type ComboboxOption = { value: string; label: string; note?: string };

/** One of many by typing a part of its name. For up to a dozen answers the plain Select is better. */
export function ComboboxField({
  options,
  empty,
  toggle,
  placeholder,
  value,
  defaultValue,
  onValueChange,
  ...words
}: FieldWords & {
  name: string;
  id?: string;
  options: readonly ComboboxOption[];
  /** Said when nothing fits what was typed. */
  empty: string;
  /** The spoken name of the arrow: "Show all". */
  toggle: string;
  placeholder?: string;
  value?: string | null;
  defaultValue?: string;
  onValueChange?: (value: string | null) => void;
}) {
  const items = useMemo(
    () => Base.createItems(options, { getValue: (option) => option.value, getLabel: (option) => option.label }),
    [options],
  );
  return (
    <Base.Root items={items} name={words.name} value={value} defaultValue={defaultValue} onValueChange={onValueChange}>
      <Field {...words}>
        {(control) => (
          <Base.InputGroup className={floating.group}>
            <Base.Input {...control} placeholder={placeholder} className={input.box} />
            <Base.Trigger className={floating.toggle} aria-label={toggle}>
              <svg viewBox="0 0 10 6" width="0.625rem" height="0.375rem" aria-hidden="true">
                <path d="M0 0h10L5 6z" fill="currentColor" />
              </svg>
            </Base.Trigger>
          </Base.InputGroup>
        )}
      </Field>
      <Base.Portal>
        <Base.Positioner className={floating.positioner} sideOffset={4} align="start">
          <Base.Popup className={floating.popup}>
            <Base.Empty className={floating.empty}>{empty}</Base.Empty>
            <Base.List className={floating.list}>
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option.value} className={floating.item}>
                  {option.label}
                  {option.note && <span className={floating.note}>{option.note}</span>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
