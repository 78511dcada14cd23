import { CheckboxGroup } from "@/app/_ui/choice";
import { FieldStack } from "@/app/_ui/field";
import { SelectField } from "@/app/_ui/input";
import { loadReference } from "@/db/seed/reference";
import { PRIORITIES } from "@/lib/inquiries/choices";
import type { Filled } from "./filled";

/** Where, or please suggest; and what weighs most in choosing. */
export function PlaceGroup({ it }: { it: Filled }) {
  const { say, locale, optional } = it;
  return (
    <FieldStack>
      <SelectField
        name="project.preferredLocation"
        label={say("place.label")}
        hint={say("place.hint")}
        optional={optional}
        error={it.fault("project.preferredLocation")}
        defaultValue={it.text("project.preferredLocation") || "suggest"}
      >
        <option value="suggest">{say("place.suggest")}</option>
        {loadReference().locations.map((location) => (
          <option key={location.id} value={location.id}>
            {location.name[locale]}
          </option>
        ))}
      </SelectField>
      <CheckboxGroup
        name="project.priorities"
        inline
        legend={say("priorities.label")}
        hint={say("priorities.hint")}
        optional={optional}
        error={it.fault("project.priorities")}
        options={PRIORITIES.map((value) => ({ value, label: say(`priorities.${value}`) }))}
        defaultValue={it.list("project.priorities")}
      />
    </FieldStack>
  );
}
