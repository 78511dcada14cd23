import Link from "next/link";
import { ButtonLink, ButtonRow } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { PolicyVersion } from "@/db";
import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind } from "@/lib/policy/kinds";
import { Differences } from "../_draft/differences";
import { recordHref, type Shelf } from "../shelf";
import { datedVersion } from "../version-name";

/** Says that the page shows an earlier state, how it differs from today's field by field, and lets it stand again. */
export function EarlierNotice({
  version,
  kind,
  id,
  then,
  now,
  mayDraft,
  shelf,
}: {
  version: PolicyVersion;
  kind: DraftedKind;
  id: string;
  then: unknown;
  now: unknown;
  mayDraft: boolean;
  shelf: Shelf;
}) {
  const say = words(shelf.locale, "library");
  const { folder } = FORMS[kind];
  return (
    <>
      <Notice tone="warn" title={say("earlier.title", { version: datedVersion(version, shelf.locale) })}>
        {say("earlier.what")}{" "}
        <Link href={recordHref(folder, id)} prefetch={false}>
          {say("earlier.today")}
        </Link>
      </Notice>
      <Panel title={say("earlier.compared")}>
        {now === null ? (
          <p>{say("earlier.gone")}</p>
        ) : (
          <Differences before={then} after={now} kind={kind} shelf={shelf} />
        )}
      </Panel>
      {mayDraft && (
        <ButtonRow>
          <ButtonLink
            href={`/desk/policy/amend/${folder}/${encodeURIComponent(id)}?from=${encodeURIComponent(version.id)}`}
          >
            {say("restore.button")}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
