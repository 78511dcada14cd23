"use client";

import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field";
import { FORMS } from "@/lib/policy/forms/forms";
import { type Values, valuesOf } from "@/lib/policy/forms/values";
import { FieldControl } from "./field-control";
import styles from "./form.module.css";
import { useKit } from "./kit";
import type { Shown } from "./shown";

/** Pages the record rests on that the library does not have yet: once named here, the evidence above can choose them. */
export function NewSources({ shown }: { shown: readonly Shown[] }) {
  const { control } = useFormContext<{ newSources: { ref: string; data: Values }[] }>();
  const { words } = useKit();
  const { fields, append, remove } = useFieldArray({ control, name: "newSources" });
  const next = 1 + Math.max(0, ...fields.map(({ ref }) => Number(ref.slice("new-".length))));
  return (
    <FieldSet name="newSources" legend={words.newSource} hint={words.newSourceHint}>
      {fields.map((field, at) => (
        <div key={field.id} className={styles.row}>
          <div className={styles.rowBody}>
            {shown.map((each) => (
              <FieldControl key={each.name} shown={each} at={`newSources.${at}.data`} />
            ))}
          </div>
          <Button type="button" tone="bare" size="small" onClick={() => remove(at)}>
            {words.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          onClick={() => append({ ref: `new-${next}`, data: valuesOf(FORMS.source.fields, null) })}
        >
          {words.newSourceAdd}
        </Button>
      </div>
    </FieldSet>
  );
}
