import Link from "next/link";
import { shortDateTime } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Account, HistoryLine } from "@/db";
import { masked } from "@/lib/history/masked";
import type { Locale } from "@/lib/languages";
import styles from "./history.module.css";
import { type Told, teller } from "./telling";

type Props = {
  locale: Locale;
  lines: readonly HistoryLine[];
  accounts: readonly Account[];
  /** Lead id to reference. */
  references: ReadonlyMap<string, string>;
};

function Changes({ told }: { told: readonly Told[] }) {
  if (told.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {told.map(({ label, before, after }) => (
        <div key={`${label}${after}`}>
          <dt>{label}</dt>
          <dd>
            <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What happened, one line each, newest first. */
export function HistoryTable({ locale, lines, accounts, references }: Props) {
  const t = words(locale, "history");
  const tell = teller(locale, accounts);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));

  function subjectOf({ subjectType, subjectId, leadId }: HistoryLine) {
    if (leadId) return references.get(leadId) ?? leadId;
    if (subjectType !== "account") return t(`subject.${subjectType}`);
    const name = names.get(subjectId);
    if (!name) return t("subject.unknownAccount");
    return (
      <Link href={`/desk/accounts/${subjectId}`} prefetch={false}>
        {name}
      </Link>
    );
  }

  // A try to sign in is nobody's deed until it succeeds.
  const whoOf = ({ actorId, actorName, event }: HistoryLine) =>
    actorId ? masked(actorName) : t(event === "account.sign-in-refused" ? "stranger" : "system");
  const why = ({ detail }: HistoryLine) => (typeof detail.why === "string" ? detail.why : null);
  const rows = ({ detail }: HistoryLine) => (typeof detail.rows === "number" ? detail.rows : null);
  const foreseen = ({ event, detail }: HistoryLine) => {
    if (event !== "policy.published" || typeof detail.previewed !== "string") return null;
    const { looked = 0, leads = 0, changed = 0 } = (detail.preview ?? {}) as Record<string, number>;
    return t(`previewed.${detail.previewed}`, { looked, leads, changed });
  };
  return (
    <Table caption={t("caption")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.at")}</th>
          <th scope="col">{t("column.who")}</th>
          <th scope="col">{t("column.what")}</th>
          <th scope="col">{t("column.subject")}</th>
          <th scope="col" data-num>
            {t("column.seq")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.seq}>
            <td data-label={t("column.at")} className={styles.at}>
              <time dateTime={line.at.toISOString()}>{shortDateTime(line.at)}</time>
              {line.address && <span className={styles.address}>{line.address}</span>}
            </td>
            <td data-label={t("column.who")}>{whoOf(line)}</td>
            <td data-title data-wide className={styles.what}>
              {t(`event.${line.event}`)}
              {why(line) && <span className={styles.quiet}> · {t(`why.${why(line)}`)}</span>}
              {rows(line) !== null && <span className={styles.quiet}> · {t("rows", { rows: rows(line) ?? 0 })}</span>}
              {foreseen(line) && <p className={styles.reason}>{foreseen(line)}</p>}
              {line.reason && <p className={styles.reason}>{t("reason", { reason: masked(line.reason) })}</p>}
              <Changes told={tell(line)} />
            </td>
            <td data-label={t("column.subject")}>{subjectOf(line)}</td>
            <td data-label={t("column.seq")} data-num data-quiet>
              {line.seq}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
