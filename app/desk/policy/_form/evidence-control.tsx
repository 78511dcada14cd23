"use client";

import { useWatch } from "react-hook-form";
import { SelectField, TextAreaField, TextField } from "@/app/_ui/input";
import { emptyRow } from "@/lib/policy/forms/values";
import styles from "./form.module.css";
import { useError, useInputs, useKit } from "./kit";
import { LocalControl } from "./local-control";
import { RowList } from "./row-list";

type NewSource = { ref: string; data: { title: string } };

function Cited({ name }: { name: string }) {
  const input = useInputs();
  const { words, lists } = useKit();
  const added = useWatch({ name: "newSources" }) as NewSource[];
  return (
    <>
      <SelectField
        {...input(`${name}.sourceId`)}
        label={words.source}
        hint={words.sourceHint}
        error={useError(`${name}.sourceId`)}
        className={styles.wide}
      >
        <option value="">{words.choose}</option>
        {added.map(({ ref, data }) => (
          <option key={ref} value={ref}>
            {words.newSource}: {data.title}
          </option>
        ))}
        {(lists.source ?? []).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        {...input(`${name}.quote`)}
        label={words.quote}
        hint={words.quoteHint}
        error={useError(`${name}.quote`)}
        className={styles.wide}
        rows={2}
      />
    </>
  );
}

/** What is known without a page: the law or work it stands in, if there is one. */
function Known({ name }: { name: string }) {
  const input = useInputs();
  const { words } = useKit();
  return (
    <>
      <TextField
        {...input(`${name}.title`)}
        label={words.knownTitle}
        hint={words.knownTitleHint}
        error={useError(`${name}.title`)}
        optional={words.optional}
        autoComplete="off"
      />
      <TextField
        {...input(`${name}.date`)}
        label={words.knownDate}
        hint={words.dateHint}
        error={useError(`${name}.date`)}
        optional={words.optional}
        autoComplete="off"
      />
    </>
  );
}

function Piece({ name }: { name: string }) {
  const input = useInputs();
  const { words, confidence } = useKit();
  const is = useWatch({ name: `${name}.confidence` }) as string;
  const note = useWatch({ name: `${name}.note` }) as { zh: string; en: string };
  return (
    <>
      <SelectField {...input(`${name}.confidence`)} label={words.confidence} error={useError(`${name}.confidence`)}>
        {confidence.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {is === "common-knowledge" ? <Known name={name} /> : <Cited name={name} />}
      <details className={styles.more} open={Boolean(note?.zh || note?.en) || undefined}>
        <summary>{words.evidenceNote}</summary>
        <LocalControl name={`${name}.note`} label={words.evidenceNote} most={1000} isOptional plain />
      </details>
    </>
  );
}

/** What a statement rests on: one piece or several, each a source of the library with its words, or common knowledge. */
export function EvidenceControl({ name, label, isOptional }: { name: string; label: string; isOptional?: boolean }) {
  const { words } = useKit();
  return (
    <RowList
      name={name}
      legend={label}
      hint={words.evidenceHint}
      isOptional={isOptional}
      empty={emptyRow({ as: "evidence" })}
    >
      {(row) => <Piece name={row} />}
    </RowList>
  );
}
