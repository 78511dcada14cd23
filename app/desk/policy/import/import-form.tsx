"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button, ButtonLink, ButtonRow } from "@/app/_ui/button";
import { Field, FieldStack } from "@/app/_ui/field";
import { SelectField, TextField } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { sendFile } from "@/app/_ui/send-file";
import { Table } from "@/app/_ui/table";
import { announce } from "@/app/_ui/toast";
import type { RowAction } from "@/lib/policy/import/plan";
import type { ShownRow } from "../_import/shown";
import styles from "../policy.module.css";
import type { ImportWords } from "./import-words";

type Plan = { rows: ShownRow[]; seen: string };
const ACTIONS: readonly RowAction[] = ["refused", "create", "amend", "unchanged"];
/** A long file is shown as far as a person reads; what is refused always is. */
const SHOWN = 200;

/** Choose a file, read what it would change, then let the good rows wait to be published. */
export function ImportForm({
  tables,
  labels,
}: {
  /** What can be imported, by the name of its table; `folder` is its kind's. */
  tables: readonly { name: string; label: string; folder: string; isPart: boolean }[];
  labels: ImportWords;
}) {
  const router = useRouter();
  const [name, setName] = useState(tables[0]?.name ?? "");
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const table = tables.find((each) => each.name === name);

  async function knock<T>(url: string, chosen: File): Promise<T | null> {
    setBusy(true);
    setTrouble(null);
    const answer = await sendFile<T>(url, chosen);
    setBusy(false);
    if (answer.ok) return answer.value;
    setTrouble(answer.message);
    return null;
  }
  async function preview(chosen: File) {
    setPlan(await knock<Plan>(`/api/v1/policy/imports/preview?${new URLSearchParams({ kind: name })}`, chosen));
  }
  async function accept() {
    if (!file || !plan) return;
    const asked = new URLSearchParams({ kind: name, seen: plan.seen, note });
    const done = await knock<{ drafted: number }>(`/api/v1/policy/imports?${asked}`, file);
    if (!done) return;
    announce(labels.done);
    router.push("/desk/policy/changes");
    router.refresh();
  }

  const count = (action: RowAction) => plan?.rows.filter((row) => row.action === action).length ?? 0;
  const good = count("create") + count("amend");
  const rows = plan
    ? [...plan.rows.filter((row) => row.action === "refused"), ...plan.rows.filter((row) => row.action !== "refused")]
    : [];
  return (
    <FieldStack>
      <FieldStack columns={2}>
        <SelectField
          name="kind"
          label={labels.kind}
          hint={table?.isPart ? labels.partHint : labels.kindHint}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setPlan(null);
          }}
        >
          {tables.map((each) => (
            <option key={each.name} value={each.name}>
              {each.label}
            </option>
          ))}
        </SelectField>
        <Field name="file" label={labels.file} hint={labels.fileHint}>
          {(control) => (
            <input
              {...control}
              type="file"
              name="file"
              className={styles.file}
              accept=".xlsx,.csv,.json"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                setPlan(null);
                setTrouble(null);
              }}
            />
          )}
        </Field>
      </FieldStack>
      <ButtonRow>
        <Button
          type="button"
          tone={plan ? "quiet" : "primary"}
          busy={busy}
          disabled={!file}
          onClick={() => file && preview(file)}
        >
          {labels.preview}
        </Button>
        <ButtonLink href={`/desk/policy/import/template.xlsx?kind=${name}`}>{labels.template}</ButtonLink>
        <ButtonLink href={`/desk/policy/import/template.xlsx?kind=${name}&with=records`}>
          {labels.withRecords}
        </ButtonLink>
        <ButtonLink href={`/desk/policy/import/records.json?kind=${table?.folder}`}>{labels.json}</ButtonLink>
      </ButtonRow>
      {trouble && (
        <Notice tone="error" live title={trouble}>
          {labels.nothingDone}
        </Notice>
      )}
      {plan && (
        <>
          <Notice tone={count("refused") > 0 ? "warn" : "ok"} live title={labels.found}>
            {ACTIONS.map((action) => `${labels[action]} ${count(action)}`).join(" · ")}
          </Notice>
          <Table caption={labels.found} captionHidden narrow="cards">
            <thead>
              <tr>
                <th scope="col" data-num>
                  {labels.row}
                </th>
                <th scope="col">{labels.record}</th>
                <th scope="col">{labels.becomes}</th>
                <th scope="col">{labels.faults}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, Math.max(SHOWN, count("refused"))).map((row) => (
                <tr key={`${row.kind} ${row.row}`}>
                  <td data-label={labels.row} data-num>
                    {row.row}
                  </td>
                  <th scope="row" data-title data-wide>
                    {row.name || "—"}
                  </th>
                  <td data-label={labels.becomes} className={styles.line}>
                    {labels[row.action]}
                  </td>
                  <td data-label={labels.faults} data-wide>
                    {row.faults.map((fault) => (
                      <p key={fault}>{fault}</p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          {good > 0 && (
            <>
              <TextField
                name="note"
                label={labels.note}
                hint={labels.noteHint}
                optional={labels.optional}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
              <ButtonRow>
                <Button type="button" tone="primary" busy={busy} onClick={accept}>
                  {labels.accept.replace("{count}", String(good))}
                </Button>
              </ButtonRow>
            </>
          )}
        </>
      )}
    </FieldStack>
  );
}
