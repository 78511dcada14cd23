import { dateTime } from "@/app/_ui/format";
import { bureau } from "@/app/_ui/frame/bureau";
import { words } from "@/app/_ui/words";
import type { Inquiry } from "@/db";
import type { Locale } from "@/lib/languages";
import styles from "./status.module.css";

/** Right after sending: the number to quote, the promise with its moment, and what comes next. */
export function Sent({ locale, inquiry, reference }: { locale: Locale; inquiry: Inquiry; reference: string }) {
  const say = words(locale, "status");
  const office = bureau(locale);
  return (
    <>
      <header>
        <h1>{say("sentTitle")}</h1>
        <p className={styles.label}>{say("reference")}</p>
        <p className={styles.reference}>{reference}</p>
        <p className={styles.hint}>{say("referenceHint")}</p>
        <p className={styles.promise}>
          <time dateTime={inquiry.answerBy.toISOString()}>
            {say("answerBy", { by: dateTime(inquiry.answerBy, locale) })}
          </time>
        </p>
        <p className={styles.hint}>{say("answerByNote")}</p>
      </header>
      <section aria-labelledby="next">
        <h2 id="next">{say("next.title")}</h2>
        <ol className={styles.steps}>
          {(["read", "answer", "place"] as const).map((step) => (
            <li key={step}>{say(`next.${step}`)}</li>
          ))}
        </ol>
        <p className={styles.who}>
          <strong>{say("who.title")}</strong> {say("who.body", { name: office.name, tel: office.tel.text })}
        </p>
      </section>
    </>
  );
}
