import type { Proof } from "@/app/_server/suggestions";
import { Citation } from "@/app/_ui/citation";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { quoteLang } from "@/lib/policy/quote-lang";
import styles from "./status.module.css";

/** The sources of one reason. What no page was found for says so. */
export function Proofs({ locale, proofs }: { locale: Locale; proofs: Proof[] }) {
  const say = words(locale, "status");
  return proofs.map((proof) =>
    proof.title ? (
      <Citation
        key={`${proof.title} ${proof.note} ${proof.text}`}
        locale={locale}
        caution={proof.checkBeforeQuoting}
        source={{
          title: proof.title,
          href: proof.url,
          date: proof.date,
          quote: proof.quote,
          quoteLang: proof.quote ? quoteLang(proof.quote) : undefined,
        }}
      >
        <p>{proof.text}</p>
        {proof.note && <p className={styles.note}>{proof.note}</p>}
      </Citation>
    ) : (
      <p key={proof.text} className={styles.common}>
        {proof.text}
        <span>{say("suggest.common")}</span>
      </p>
    ),
  );
}
