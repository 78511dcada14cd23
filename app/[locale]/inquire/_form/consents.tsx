import Link from "next/link";
import { Checkbox } from "@/app/_ui/choice";
import { FieldSet } from "@/app/_ui/field";
import { words } from "@/app/_ui/words";
import { CONSENT_VERSION } from "@/lib/inquiries/consent";
import type { Filled } from "./filled";
import styles from "./form.module.css";

/** What is agreed to: two free choices, unticked, and the sentence that sending itself agrees to. */
export function Consents({ it }: { it: Filled }) {
  const { say, locale } = it;
  const consent = words(locale, "inquiries");
  return (
    <FieldSet name="consent" legend={say("consents.label")} hint={say("consents.hint")} error={it.fault("consent")}>
      {(["share", "abroad"] as const).map((each) => (
        <Checkbox
          key={each}
          name={`consent.${each}`}
          value="yes"
          label={consent(`consent.${CONSENT_VERSION}.${each}`)}
          defaultChecked={it.text(`consent.${each}`) !== ""}
        />
      ))}
      <p className={styles.agreement}>
        {consent(`consent.${CONSENT_VERSION}.contact`)}{" "}
        <Link href={`/${locale}/privacy`} prefetch={false} target="_blank">
          {say("privacy")}
        </Link>
      </p>
    </FieldSet>
  );
}
