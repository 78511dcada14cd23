import { FieldStack } from "@/app/_ui/field";
import { TextAreaField, TextField } from "@/app/_ui/input";
import { loadReference } from "@/db/seed/reference";
import type { Filled } from "./filled";

/** The one thing that must be said, and the words for its industry. */
export function ProjectGroup({ it }: { it: Filled }) {
  const { say, locale } = it;
  return (
    <FieldStack>
      <TextAreaField
        name="message"
        label={say("message.label")}
        hint={say("message.hint")}
        error={it.fault("message")}
        defaultValue={it.text("message")}
        rows={8}
        required
      />
      <TextField
        name="project.sector"
        label={say("sector.label")}
        hint={say("sector.hint")}
        optional={it.optional}
        error={it.fault("project.sector")}
        defaultValue={it.text("project.sector")}
        list="sectors"
        autoComplete="off"
      />
      <datalist id="sectors">
        {[...new Set(loadReference().clusters.map((cluster) => cluster.name[locale]))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldStack>
  );
}
