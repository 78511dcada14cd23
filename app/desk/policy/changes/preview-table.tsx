import Link from "next/link";
import { Tag } from "@/app/_ui/status-mark";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import { Differences } from "@/app/desk/leads/[id]/_lead/differences";
import type { PreviewedLead } from "@/db";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "../policy.module.css";

/** The leads that would get another answer: which, whose, and what from what to what. */
export function PreviewTable({
  rows,
  sides,
  locale,
}: {
  rows: readonly PreviewedLead[];
  sides: { from: PolicySet; to: PolicySet };
  locale: Locale;
}) {
  const t = words(locale, "publishing");
  return (
    <Table caption={t("preview.title")} captionHidden narrow="cards" className={styles.leads}>
      <thead>
        <tr>
          <th scope="col">{t("preview.lead")}</th>
          <th scope="col">{t("preview.owner")}</th>
          <th scope="col">{t("preview.change")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, reference, title, ownerName, difference, takesBack }) => (
          <tr key={id}>
            <th scope="row" data-title data-wide>
              <Link href={`/desk/leads/${id}`} prefetch={false}>
                {reference}
              </Link>{" "}
              {title}
            </th>
            <td data-label={t("preview.owner")}>{ownerName ?? t("preview.nobody")}</td>
            <td data-label={t("preview.change")} data-wide>
              {takesBack && (
                <p className={styles.aside}>
                  <Tag tone="celadon">{t("preview.takesBack")}</Tag>
                </p>
              )}
              <Differences difference={difference} sides={{ ...sides, locale }} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
