import Link from "next/link";
import type { ReactNode } from "react";
import type { LocalText } from "@/lib/languages";
import { kindOfFolder } from "@/lib/policy/forms/forms";
import { recordIn } from "@/lib/policy/records";
import type { Evidence } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import { FoldedProof } from "./proof";
import { recordSaid } from "./record-said";
import { recordHref, type Shelf } from "./shelf";

export type Entry = {
  title?: ReactNode;
  /** A word for the kind of entry, set apart before it. */
  kind?: string;
  text?: LocalText;
  aside?: ReactNode;
  note?: LocalText | null;
  evidence: readonly Evidence[];
};

/** Facts one under the other, each with its proof one press away. */
export function Entries({ entries, shelf }: { entries: readonly Entry[]; shelf: Shelf }) {
  const { locale } = shelf;
  return (
    <ul className={styles.entries}>
      {entries.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no id and never change their order
        <li key={i}>
          {entry.title && <p className={styles.entryTitle}>{entry.title}</p>}
          {(entry.text || entry.kind) && (
            <p>
              {entry.kind && <span className={styles.kind}>{entry.kind}</span>}
              {entry.text?.[locale]}
            </p>
          )}
          {entry.aside && <div className={styles.aside}>{entry.aside}</div>}
          {entry.note && <p className={styles.aside}>{entry.note[locale]}</p>}
          <FoldedProof evidence={entry.evidence} shelf={shelf} />
        </li>
      ))}
    </ul>
  );
}

/** Names of records as links, one after the other; `kind` is their folder in the library. */
export function RecordLinks({ kind, ids, shelf }: { kind: string; ids: readonly string[]; shelf: Shelf }) {
  const { set, locale } = shelf;
  const of = kindOfFolder(kind);
  const name = (id: string) => (of ? recordSaid(of, id, recordIn(set, of, id)?.data, locale) : id);
  return (
    <ul className={styles.links}>
      {ids.map((id) => (
        <li key={id}>
          <Link href={recordHref(kind, id)} prefetch={false}>
            {name(id)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
