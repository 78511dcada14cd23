import { Button, ButtonLink } from "@/app/_ui/button";
import { DateField, SelectField, TextField } from "@/app/_ui/input";
import { words } from "@/app/_ui/words";
import type { Account } from "@/db";
import { HISTORY_EVENTS } from "@/lib/history/events";
import type { HistoryQuestion } from "@/lib/history/filter";
import type { Locale } from "@/lib/languages";
import styles from "./history.module.css";

const KINDS = [...new Set(HISTORY_EVENTS.map((event) => event.split(".")[0] as string))];

type Props = { locale: Locale; question: HistoryQuestion; accounts: readonly Account[]; subject: string };

/** Who, what, about what, and when: a plain form, so that an answer has an address. */
export function FilterForm({ locale, question, accounts, subject }: Props) {
  const t = words(locale, "history");
  const { actor, event, from, until } = question;
  return (
    <search className="no-print">
      <form method="get" action="/desk/history" className={styles.filter} aria-label={t("filter.label")}>
        <SelectField name="actor" label={t("filter.actor")} defaultValue={actor ?? ""}>
          <option value="">{t("filter.everyone")}</option>
          {accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField name="event" label={t("filter.event")} defaultValue={event ?? ""}>
          <option value="">{t("filter.everything")}</option>
          {KINDS.map((kind) => (
            <optgroup key={kind} label={t(`kind.${kind}`)}>
              {HISTORY_EVENTS.filter((each) => each.startsWith(`${kind}.`)).map((each) => (
                <option key={each} value={each}>
                  {t(`event.${each}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <TextField name="subject" label={t("filter.subject")} placeholder="ZQ-2026-000001" defaultValue={subject} />
        <DateField name="from" label={t("filter.from")} defaultValue={from} />
        <DateField name="until" label={t("filter.until")} defaultValue={until} />
        <Button type="submit">{t("filter.go")}</Button>
        {(actor || event || from || until || subject) && (
          <ButtonLink href="/desk/history" tone="bare">
            {t("filter.clear")}
          </ButtonLink>
        )}
      </form>
    </search>
  );
}
