"use client";

import { useState } from "react";
import { Button, ButtonLink, ButtonRow } from "@/app/_ui/button";
import { AccountForm, type AccountFormWords, type PlaceOption, type RoleOption } from "../_parts/account-form";
import styles from "../_parts/accounts.module.css";
import { type Given, GivenPassword, type GivenWords } from "../_parts/given-password";

type Props = {
  roles: readonly RoleOption[];
  places: readonly PlaceOption[];
  form: AccountFormWords;
  given: GivenWords;
  labels: Record<"title" | "another" | "toAccount" | "toList", string>;
};

const EMPTY = { email: "", name: "", role: "county-officer", locationId: "" } as const;

export function Invite({ roles, places, form, given: givenLabels, labels }: Props) {
  const [given, setGiven] = useState<Given | null>(null);
  if (!given) {
    return (
      <AccountForm<Given>
        url="/api/v1/accounts"
        values={EMPTY}
        roles={roles}
        places={places}
        labels={form}
        onDone={setGiven}
      />
    );
  }
  return (
    <div className={styles.form}>
      <GivenPassword given={given} title={`${given.name} · ${labels.title}`} labels={givenLabels} />
      <ButtonRow>
        <Button type="button" onClick={() => setGiven(null)}>
          {labels.another}
        </Button>
        <ButtonLink href={`/desk/accounts/${given.accountId}`}>{labels.toAccount}</ButtonLink>
        <ButtonLink href="/desk/accounts" tone="bare">
          {labels.toList}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
