"use client";

import { useState } from "react";
import { Button, ButtonLink, ButtonRow } from "@/app/_ui/button";
import styles from "../../_parts/accounts.module.css";
import { GivenToken, type GivenTokenWords } from "./given-token";
import { type Choice, TokenForm, type TokenFormWords, type TokenMade } from "./token-form";

type Props = {
  owners: readonly Choice[];
  days: readonly Choice[];
  form: TokenFormWords;
  given: GivenTokenWords & Record<"another" | "toList", string>;
};

/** The form, and then in its place what it made: leaving the page is the end of the secret. */
export function NewToken({ owners, days, form, given }: Props) {
  const [made, setMade] = useState<TokenMade | null>(null);
  if (!made) return <TokenForm owners={owners} days={days} labels={form} onDone={setMade} />;
  return (
    <div className={styles.form}>
      <GivenToken made={made} labels={given} />
      <ButtonRow>
        <ButtonLink href="/desk/accounts/tokens">{given.toList}</ButtonLink>
        <Button type="button" tone="bare" onClick={() => setMade(null)}>
          {given.another}
        </Button>
      </ButtonRow>
    </div>
  );
}
