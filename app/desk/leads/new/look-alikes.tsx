"use client";

import { useEffect, useState } from "react";
import { send } from "@/app/_ui/send";
import type { Similar } from "@/lib/leads/similar";
import type { Stage } from "@/lib/leads/stages";
import type { Status } from "@/lib/leads/statuses";
import styles from "./quick-add.module.css";
import type { QuickAddWords } from "./quick-words";

const PAUSE_MS = 350;
const SAME = {
  companyKey: "sameCompany",
  phone: "samePhone",
  email: "sameEmail",
  creditCode: "sameCode",
  wechat: "sameWechat",
} as const;

/** Leads that may be of the same investor, asked for a moment after the typing stops. */
export function useLookAlikes(typed: { investorName: string; contact: string; creditCode: string }): Similar {
  const [found, setFound] = useState<Similar>({ leads: [], elsewhere: 0 });
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value.trim().length > 1)).toString();
  useEffect(() => {
    if (!query) {
      setFound({ leads: [], elsewhere: 0 });
      return;
    }
    let isLatest = true;
    const timer = setTimeout(async () => {
      const answer = await send<Similar>(`/api/v1/leads/similar?${query}`, undefined, "GET");
      if (isLatest && answer.ok) setFound(answer.value);
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}

/** What is on record already: with whom and how far, as far as the reader may know. */
export function LookAlikes({
  found,
  labels,
  stages,
  statuses,
  owners,
}: {
  found: Similar;
  labels: QuickAddWords;
  stages: Record<string, string>;
  statuses: Record<string, string>;
  owners: Record<string, string>;
}) {
  const where = (stage: Stage, status: Status) =>
    status === "active" ? stages[stage] : `${stages[stage]} · ${statuses[status]}`;
  return (
    <section aria-live="polite" className={styles.similar} aria-label={labels.similar}>
      {found.leads.length + found.elsewhere === 0 ? (
        <p className={styles.quiet}>{labels.none}</p>
      ) : (
        <>
          <h2>{labels.similar}</h2>
          <p className={styles.quiet}>{labels.similarHint}</p>
          <ul>
            {found.leads.map((lead) => (
              <li key={lead.id}>
                <a href={`/desk/leads/${lead.id}`} target="_blank" rel="noreferrer">
                  {lead.investorName}
                </a>{" "}
                {lead.title}
                <span className={styles.quiet}>
                  {lead.reference} · {where(lead.stage, lead.status)} ·{" "}
                  {lead.ownerId ? (owners[lead.ownerId] ?? labels.noOwner) : labels.noOwner} ·{" "}
                  {lead.same.map((sign) => labels[SAME[sign]]).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          {found.elsewhere > 0 && <p>{labels.elsewhere.replace("{n}", String(found.elsewhere))}</p>}
        </>
      )}
    </section>
  );
}
