import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { BackLink } from "@/app/_ui/back-link";
import { Button, ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { date } from "@/app/_ui/format";
import { SelectField } from "@/app/_ui/input";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { DRAFTED_KINDS } from "@/lib/policy/kinds";
import { recordName } from "@/lib/policy/records";
import { dueRecords, REVIEW_REASONS, ReviewQuery } from "@/lib/policy/reviews";
import styles from "../policy.module.css";
import { recordPlace } from "../record-place";
import { recordSaid } from "../record-said";
import { RecordTable } from "../record-table";
import { shelf as openShelf } from "../shelf";

const SIZE = 50;

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "library")("due.title") };
}

/** Records somebody should hold against their source again, the most pressing first, and why. */
export default async function DueForReview({ searchParams }: { searchParams: Search }) {
  const shelf = await openShelf();
  const { t, set, locale, today } = shelf;
  const say = words(locale, "library");
  const { policy } = db().read;
  const { reason, kind, page } = ReviewQuery.parse(await searchParams);
  const due = dueRecords(set, await policy.reviews(), policy.printOf, today);
  const hits = due.filter((it) => (!reason || it.reasons.includes(reason)) && (!kind || it.kind === kind));
  const shown = hits.slice((page - 1) * SIZE, page * SIZE);
  const href = (to: number) =>
    `/desk/policy/reviews?${new URLSearchParams({ ...(reason && { reason }), ...(kind && { kind }), page: String(to) })}`;
  return (
    <>
      <PageHeader
        title={say("due.title")}
        lede={say("due.lede")}
        back={<BackLink href="/desk/policy">{t("title")}</BackLink>}
        meta={t("count", { count: hits.length })}
      />
      <div className={styles.top}>
        <form action="/desk/policy/reviews" method="get" className={styles.tools}>
          <SelectField name="reason" label={say("due.reason")} defaultValue={reason ?? ""}>
            <option value="">{say("due.any")}</option>
            {REVIEW_REASONS.map((each) => (
              <option key={each} value={each}>
                {say(`due.why.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField name="kind" label={say("due.kind")} defaultValue={kind ?? ""}>
            <option value="">{say("due.any")}</option>
            {DRAFTED_KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`kind.${each}`)}
              </option>
            ))}
          </SelectField>
          <Button type="submit" tone="primary">
            {say("due.show")}
          </Button>
        </form>
      </div>
      {hits.length === 0 ? (
        <EmptyState title={say("due.none")} actions={<ButtonLink href="/desk/policy">{t("toLibrary")}</ButtonLink>}>
          {say("due.noneWhy")}
        </EmptyState>
      ) : (
        <div className={styles.sections} data-wide>
          <RecordTable
            caption={say("due.title")}
            heading={say("due.record")}
            records={shown}
            link={(it) => ({
              key: recordName(it),
              href: recordPlace(it.kind, it.key) ?? "/desk/policy",
              text: recordSaid(it.kind, it.key, it.data, locale),
            })}
            columns={[
              { heading: say("due.kind"), as: "line", say: (it) => say(`kind.${it.kind}`) },
              {
                heading: say("due.reason"),
                say: ({ reasons }) => reasons.map((each) => say(`due.why.${each}`)).join(" · "),
              },
              {
                heading: say("due.last"),
                as: "quiet",
                say: ({ last }) =>
                  last
                    ? `${date(last.reviewedAt, locale)} · ${last.reviewerName} · ${say(`review.state.${last.state}`)}`
                    : say("due.never"),
              },
            ]}
            shelf={shelf}
          />
          <Pagination locale={locale} page={page} size={SIZE} total={hits.length} href={href} />
        </div>
      )}
    </>
  );
}
