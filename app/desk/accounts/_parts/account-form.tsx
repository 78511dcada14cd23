"use client";

import { useForm } from "react-hook-form";
import { Button } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/choice";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { SelectField, TextField } from "@/app/_ui/input";
import { useReady } from "@/app/_ui/ready";
import { COUNTY_ROLES, PLACE_OPTIONAL_ROLES, type Role } from "@/lib/access/roles";
import styles from "./accounts.module.css";
import { useSending } from "./use-sending";

export type AccountFormWords = Record<
  | "name"
  | "email"
  | "role"
  | "location"
  | "locationAll"
  | "locationHint"
  | "choose"
  | "submit"
  | "busy"
  | "summary"
  | "note",
  string
>;
export type RoleOption = { value: Role; label: string; hint: string };
export type PlaceOption = { value: string; label: string };
export type AccountValues = { email: string; name: string; role: Role; locationId: string };

type Props<T> = {
  url: string;
  /** Sent along with every try: the version that was read. */
  fixed?: Record<string, unknown>;
  values: AccountValues;
  roles: readonly RoleOption[];
  places: readonly PlaceOption[];
  labels: AccountFormWords;
  /** An existing account keeps its e-mail: it is how the person signs in. */
  existing?: boolean;
  /** One's own role and place are another administrator's to change. */
  nameOnly?: boolean;
  onDone: (value: T) => void;
};

const needsPlace = (role: Role) => COUNTY_ROLES.includes(role);
const mayHavePlace = (role: Role) => needsPlace(role) || PLACE_OPTIONAL_ROLES.includes(role);

export function AccountForm<T>({ url, fixed, values, roles, places, labels, existing, nameOnly, onDone }: Props<T>) {
  // The values stand in the markup and are read from there: what was typed before the script arrived stays.
  const { register, handleSubmit, formState, watch } = useForm<AccountValues>();
  const { faults, errors, attempt, knock } = useSending(url, onDone);
  const role = watch("role") ?? values.role;
  const ready = useReady();

  const submit = handleSubmit((entered) => {
    const chosen = nameOnly ? values.role : entered.role;
    const locationId = mayHavePlace(chosen) ? (entered.locationId ?? values.locationId) : "";
    const body = { name: entered.name, role: chosen, locationId, ...(!existing && { email: entered.email }) };
    return knock({ ...fixed, ...body });
  });

  const { name: roleName, ...roleControl } = register("role");
  return (
    <form method="post" onSubmit={submit} className={styles.form}>
      <ErrorSummary title={labels.summary} errors={errors} attempt={attempt} />
      <TextField
        {...register("name")}
        defaultValue={values.name}
        label={labels.name}
        error={faults.name}
        autoComplete="off"
        required
        maxLength={60}
      />
      {!existing && (
        <TextField
          {...register("email")}
          defaultValue={values.email}
          label={labels.email}
          error={faults.email}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
      {!nameOnly && (
        <RadioGroup
          legend={labels.role}
          name={roleName}
          options={roles}
          control={roleControl}
          defaultValue={values.role}
          error={faults.role}
        />
      )}
      {!nameOnly && mayHavePlace(role) && (
        <SelectField
          {...register("locationId")}
          defaultValue={values.locationId}
          label={labels.location}
          hint={labels.locationHint}
          error={faults.locationId}
          required={needsPlace(role)}
        >
          <option value="">{needsPlace(role) ? labels.choose : labels.locationAll}</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      {labels.note && <p className={styles.note}>{labels.note}</p>}
      <div>
        <Button type="submit" tone="primary" busy={formState.isSubmitting} disabled={!ready}>
          {formState.isSubmitting ? labels.busy : labels.submit}
        </Button>
      </div>
    </form>
  );
}
