import Link from "next/link";
import { shortDateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import type { PolicyChange } from "@/db";
import type { Shelf } from "../shelf";
import { Differences } from "./differences";

/** What somebody wants to make of this record, not in force yet. */
export function PendingNotice({ change, inForce, shelf }: { change: PolicyChange; inForce: unknown; shelf: Shelf }) {
  const { t } = shelf;
  return (
    <Notice tone="warn" title={t(`draft.pending.${change.action}`)}>
      <p>
        {t("draft.by", { name: change.authorName, at: shortDateTime(change.draftedAt) })}{" "}
        <Link href="/desk/policy/changes">{t("changes.title")}</Link>
      </p>
      {change.note && <p>{change.note}</p>}
      {change.action === "amend" && (
        <Differences before={inForce} after={change.data} kind={change.kind} shelf={shelf} />
      )}
    </Notice>
  );
}
