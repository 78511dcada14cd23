import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldWords } from "./field";
import styles from "./input.module.css";

type Named = { name: string };
type Rest<T> = Omit<T, "name" | "id"> & { id?: string };

function box(className?: string) {
  return [styles.box, className].filter(Boolean).join(" ");
}

/** The bare controls, for toolbars and table cells; they need a label of their own. */
export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <input type="text" {...rest} className={box(className)} />;
}

export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={4} {...rest} className={box([styles.area, className].filter(Boolean).join(" "))} />;
}

/** The browser's own select: it works without script, with a thumb and with a screen reader. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select {...rest} className={box([styles.select, className].filter(Boolean).join(" "))} />;
}

export function TextField(props: FieldWords & Named & Rest<ComponentProps<"input">> & { after?: ReactNode }) {
  const { label, hint, error, optional, labelHidden, name, id, className, after, ...input } = props;
  return (
    <Field {...{ label, hint, error, optional, labelHidden, name, id, className }}>
      {(control) =>
        after ? (
          <span className={styles.withUnit}>
            <TextInput {...input} {...control} name={name} />
            <span className={styles.unit}>{after}</span>
          </span>
        ) : (
          <TextInput {...input} {...control} name={name} />
        )
      }
    </Field>
  );
}

export function TextAreaField(props: FieldWords & Named & Rest<ComponentProps<"textarea">>) {
  const { label, hint, error, optional, labelHidden, name, id, className, ...area } = props;
  return (
    <Field {...{ label, hint, error, optional, labelHidden, name, id, className }}>
      {(control) => <TextArea {...area} {...control} name={name} />}
    </Field>
  );
}

export function SelectField(props: FieldWords & Named & Rest<ComponentProps<"select">>) {
  const { label, hint, error, optional, labelHidden, name, id, className, ...select } = props;
  return (
    <Field {...{ label, hint, error, optional, labelHidden, name, id, className }}>
      {(control) => <Select {...select} {...control} name={name} />}
    </Field>
  );
}

/** A calendar date, or with `type="datetime-local"` a date and time. The browser brings the calendar. */
export function DateField(props: FieldWords & Named & Rest<ComponentProps<"input">>) {
  const { className, ...rest } = props;
  return <TextField type="date" {...rest} className={[styles.date, className].filter(Boolean).join(" ")} />;
}
