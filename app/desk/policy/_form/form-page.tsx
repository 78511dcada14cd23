import { notFound } from "next/navigation";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import { askWords } from "@/app/desk/leads/_work/labels";
import { db } from "@/db";
import { FORMS, kindOfFolder } from "@/lib/policy/forms/forms";
import { valuesOf } from "@/lib/policy/forms/values";
import type { DraftedKind } from "@/lib/policy/kinds";
import { recordIn } from "@/lib/policy/records";
import styles from "../policy.module.css";
import { recordSaid, signalSaid } from "../record-said";
import { listHref, shelf as openShelf, recordHref, type Shelf } from "../shelf";
import { formWords } from "./form-words";
import { RecordForm } from "./record-form";
import { listsFor, listsOf, shownFields } from "./shown";

type Bag = Record<string, unknown>;
const SOURCED = ["sourced", "common-knowledge", "seed"] as const;

/** The kind an address names; there is no such page otherwise. */
export const kindIn = (folder: string): DraftedKind => kindOfFolder(folder) ?? notFound();

/** What the form opens with: an earlier state that shall stand again, else what is pending, else what is in force. */
async function opening({ set }: Shelf, kind: DraftedKind, key: string, from: string | undefined) {
  const { policy } = db().read;
  const pending = await policy.change(kind, key);
  const earlier = from ? await policy.at(from) : null;
  const data = earlier ? recordIn(earlier, kind, key)?.data : (pending?.data ?? recordIn(set, kind, key)?.data);
  return { data: (data ?? notFound()) as Bag, pending, isEarlier: earlier !== null };
}

/** The form of a record: `id` null makes a new one, `from` names the version whose words shall stand again. */
export async function FormPage({ kind, id, from }: { kind: DraftedKind; id: string | null; from?: string }) {
  const actor = await requireActor("policy.draft");
  const shelf = await openShelf();
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const { fields, folder, prefix } = FORMS[kind];
  if (id === null && prefix === null) notFound();
  const opened = id === null ? null : await opening(shelf, kind, id, from);
  const set = (await db().read.policy.drafted()) ?? shelf.set;
  const lists = listsFor(fields, listsOf(set, locale));
  const back = id === null ? listHref(kind) : recordHref(folder, id);
  const name = id === null ? null : recordSaid(kind, id, opened?.data, locale);
  return (
    <>
      <PageHeader
        title={name ?? say(`new.${kind}`)}
        meta={name && <span>{say(`amend.${kind}`)}</span>}
        lede={[...(kind === "signal" && id ? [signalSaid(id, "signalWhat", locale)] : []), t("draft.notYet")].join(
          locale === "en" ? " " : "",
        )}
        back={<BackLink href={back}>{id === null ? t("title") : (name ?? id)}</BackLink>}
      />
      <div className={styles.sections}>
        {opened?.isEarlier && (
          <Notice tone="warn" title={say("restore.title")}>
            {say("restore.what")}
          </Notice>
        )}
        {opened?.pending && !opened.isEarlier && (
          <Notice>{say("form.onPending", { name: opened.pending.authorName })}</Notice>
        )}
        <RecordForm
          kind={kind}
          recordKey={id}
          opened={{
            values: valuesOf(fields, opened?.data ?? null),
            version: opened?.pending?.version ?? 0,
            note: opened?.pending?.note ?? "",
          }}
          shown={shownFields(t, say, kind, fields)}
          sourceShown={lists.source ? shownFields(t, say, "source", FORMS.source.fields) : null}
          kit={{
            locale,
            words: formWords(say),
            lists,
            confidence: SOURCED.map((value) => ({ value, label: t(`confidence.${value}`) })),
          }}
          labels={askWords(locale)}
          draft={`policy.${actor.id}.${kind}.${id ?? "new"}${from ? `.${from}` : ""}`}
          address={`/desk/policy/${folder}/*`}
          back={back}
        />
      </div>
    </>
  );
}
