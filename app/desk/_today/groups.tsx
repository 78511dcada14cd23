import Link from "next/link";
import type { ReactNode } from "react";
import { number } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { Actions } from "@/app/desk/_parts/actions";
import type { LeadLine, Today } from "@/db";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/languages";
import { toQuery } from "@/lib/leads/list";
import type { Verb } from "@/lib/leads/verbs";
import { askWords } from "../leads/_work/labels";
import { lineAsks } from "../leads/_work/line-asks";
import type { Names } from "../leads/_work/names";
import { Line } from "./line";
import styles from "./today.module.css";

type Props = { today: Today; held: readonly LeadLine[]; actor: Actor; names: Names; locale: Locale; now: Date };

/** The day in groups: what the county must answer, what investors wait for, what is late, what was planned. */
export function Groups({ today, held, actor, names, locale, now }: Props) {
  const t = words(locale, "desk");
  const labels = askWords(locale);
  const own = actor.role === "manager" ? {} : { owner: "me" };
  const seen = new Set<string>();
  /** A lead is named once, in the most pressing group it belongs to. */
  const once = (rows: readonly LeadLine[]) => rows.filter(({ id }) => !seen.has(id) && seen.add(id));
  const group = (
    name: "offers" | "unanswered" | "overdue" | "next" | "assigned" | "policy" | "held",
    rows: readonly LeadLine[],
    total: number,
    show: "reply" | "clock" | "next",
    verbs: readonly Verb[],
    all?: string,
  ): ReactNode => {
    if (rows.length === 0) return null;
    return (
      <Panel
        key={name}
        id={name}
        title={t(`today.${name}.title`)}
        note={number(total, locale)}
        actions={
          all && total > rows.length ? (
            <Link href={all} prefetch={false}>
              {t("today.all", { n: total })}
            </Link>
          ) : undefined
        }
      >
        {t.has(`today.${name}.hint`) && <p className={styles.hint}>{t(`today.${name}.hint`)}</p>}
        <ul className={styles.lines} data-rows="">
          {rows.map((lead) => {
            const asks = lineAsks(lead, verbs, actor, names, locale);
            return (
              <Line key={lead.id} lead={lead} show={show} names={names} locale={locale} now={now} me={actor.id}>
                {asks.length > 0 && (
                  <Actions
                    buttons={asks}
                    draft={`${actor.id}.${lead.id}`}
                    labels={labels}
                    size="small"
                    isQuiet={name !== "offers"}
                  />
                )}
              </Line>
            );
          })}
        </ul>
      </Panel>
    );
  };
  return (
    <div className={styles.groups}>
      {group(
        "offers",
        once(today.offers.rows),
        today.offers.total,
        "clock",
        ["accept", "decline"],
        `/desk/leads${toQuery({ status: "in-transfer" })}`,
      )}
      {group(
        "unanswered",
        once(today.unanswered.rows),
        today.unanswered.total,
        "reply",
        ["claim", "log-touch"],
        `/desk/leads${toQuery({ unanswered: "1", sort: "due" })}`,
      )}
      {group(
        "overdue",
        once(today.overdue.rows),
        today.overdue.total,
        "clock",
        ["log-touch"],
        `/desk/leads${toQuery({ overdue: "1", sort: "due", ...own })}`,
      )}
      {group(
        "next",
        once(today.nextActions.rows),
        today.nextActions.total,
        "next",
        ["log-touch"],
        `/desk/leads${toQuery({ sort: "next-action", ...own })}`,
      )}
      {group(
        "policy",
        once(today.policyChanged.rows),
        today.policyChanged.total,
        "clock",
        ["answer-policy-change"],
        `/desk/leads${toQuery({ policyChanged: "1" })}`,
      )}
      {group(
        "assigned",
        once(today.assigned.rows),
        today.assigned.total,
        "clock",
        [],
        `/desk/leads${toQuery({ owner: "me" })}`,
      )}
      {group(
        "held",
        held,
        today.held,
        "clock",
        ["release", "mark-invalid"],
        `/desk/leads${toQuery({ status: "held" })}`,
      )}
    </div>
  );
}
