import type { ComponentProps, ReactNode } from "react";
import styles from "./choice.module.css";
import { FieldSet, fieldId } from "./field";

type Box = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

function Choice({ kind, label, hint, className, ...input }: Box & { kind: "checkbox" | "radio" }) {
  const id = input.id ?? fieldId(`${input.name ?? "choice"}-${input.value ?? "on"}`);
  return (
    <div className={[styles.choice, className].filter(Boolean).join(" ")}>
      <input {...input} id={id} type={kind} aria-describedby={hint ? `${id}-hint` : input["aria-describedby"]} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function Checkbox(props: Box) {
  return <Choice kind="checkbox" {...props} />;
}

export function Radio(props: Box) {
  return <Choice kind="radio" {...props} />;
}

type Option = { value: string; label: ReactNode; hint?: ReactNode };
type Group = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: string | false;
  heading?: boolean;
  options: readonly Option[];
  /** Short answers side by side where there is room. */
  inline?: boolean;
  className?: string;
  /** Given to every control: what react-hook-form's register returns, or `required`. */
  control?: Omit<ComponentProps<"input">, "type" | "value" | "defaultChecked">;
};

/** One answer out of a few: all of them visible, the first reachable with one Tab. */
export function RadioGroup({ options, inline, control, defaultValue, ...set }: Group & { defaultValue?: string }) {
  return (
    <FieldSet {...set}>
      <div className={styles.options} data-inline={inline || undefined}>
        {options.map((option) => (
          <Radio
            key={option.value}
            {...control}
            {...option}
            name={set.name}
            defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
          />
        ))}
      </div>
    </FieldSet>
  );
}

/** Any number of answers out of a few. */
export function CheckboxGroup({
  options,
  inline,
  control,
  defaultValue,
  ...set
}: Group & { defaultValue?: readonly string[] }) {
  return (
    <FieldSet {...set}>
      <div className={styles.options} data-inline={inline || undefined}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            {...control}
            {...option}
            name={set.name}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue.includes(option.value)}
          />
        ))}
      </div>
    </FieldSet>
  );
}
