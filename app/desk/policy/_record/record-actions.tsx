import { ButtonLink, ButtonRow } from "@/app/_ui/button";
import { Actions } from "@/app/desk/_parts/actions";
import { askWords } from "@/app/desk/leads/_work/labels";
import type { PolicyChange } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind } from "@/lib/policy/kinds";
import { discardAsk, endAsk, expiryAsk, reviewAsk } from "../_draft/asks";
import type { Shelf } from "../shelf";

/** What may be done with a record: amend it, say that it was checked, let it run out, take it out. */
export function RecordActions({
  actor,
  kind,
  id,
  record,
  isInForce,
  hash,
  pending,
  shelf,
}: {
  actor: Actor;
  kind: DraftedKind;
  id: string;
  record: unknown;
  isInForce: boolean;
  hash: string | null;
  pending: PolicyChange | null;
  shelf: Shelf;
}) {
  const { folder, prefix } = FORMS[kind];
  const isDated = kind === "measure" || kind === "document";
  const mayEnd = isInForce && prefix !== null && pending?.action !== "end";
  const menu = [
    ...(isDated && isInForce && pending?.action !== "end" ? [expiryAsk(shelf, kind, id, record, pending)] : []),
    ...(mayEnd ? [endAsk(shelf, kind, id, pending)] : []),
    ...(pending ? [discardAsk(shelf, pending)] : []),
  ];
  return (
    <ButtonRow>
      <ButtonLink tone="primary" href={`/desk/policy/amend/${folder}/${encodeURIComponent(id)}`}>
        {shelf.t("draft.amend")}
      </ButtonLink>
      <Actions
        buttons={hash ? [reviewAsk(shelf, kind, id, record, hash)] : []}
        menu={{ text: shelf.t("draft.more"), asks: menu }}
        draft={`policy.${actor.id}.${kind}.${id}`}
        labels={askWords(shelf.locale)}
        isSecond
      />
    </ButtonRow>
  );
}
