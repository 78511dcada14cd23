"use client";

import { FieldSet } from "@/app/_ui/field";
import { TextAreaField, TextField } from "@/app/_ui/input";
import styles from "./form.module.css";
import { useError, useInputs, useKit } from "./kit";

/** Beyond this a text is written in a box that grows. */
const SHORT = 200;

/** One text in three languages, side by side where there is room: 繁體 may be left out. */
export function LocalControl({
  name,
  label,
  hint,
  isOptional,
  most,
  plain,
}: {
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  most: number;
  /** A row of a list: its own legend would say the list's again. */
  plain?: boolean;
}) {
  const input = useInputs();
  const { words } = useKit();
  const whole = useError(name);
  const errors = { zh: useError(`${name}.zh`), hant: useError(`${name}.zh-hant`), en: useError(`${name}.en`) };
  const Box = most > SHORT ? TextAreaField : TextField;
  const box = (lang: "zh" | "zh-hant" | "en", said: string, error?: string, optional?: string) => (
    <Box
      {...input(`${name}.${lang}`)}
      lang={lang === "en" ? "en" : lang === "zh" ? "zh-Hans" : "zh-Hant-HK"}
      label={said}
      error={error}
      optional={optional}
      maxLength={most}
      autoComplete="off"
    />
  );
  const boxes = (
    <div className={styles.languages}>
      {box("zh", words.zh, errors.zh)}
      {box("en", words.en, errors.en)}
      {box("zh-hant", words.hant, errors.hant, words.hantHint)}
    </div>
  );
  if (plain) return boxes;
  return (
    <FieldSet name={name} legend={label} hint={hint} optional={isOptional && words.optional} error={whole}>
      {boxes}
    </FieldSet>
  );
}
