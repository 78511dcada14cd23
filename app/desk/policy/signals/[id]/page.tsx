import { readerLocale } from "@/app/_server/reader";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { SignalList } from "@/lib/policy/signal-lists";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import { signalSaid } from "../../record-said";

export const generateMetadata = recordTitle("signal");

export default async function SignalPage(props: RecordProps) {
  const locale = await readerLocale();
  return (
    <RecordPage<SignalList>
      kind="signal"
      {...props}
      list={words(locale, "policy")("tabs.signals")}
      show={({ id, words: list }) => (
        <div className={styles.sections}>
          <p className={styles.benefit}>{signalSaid(id, "signalWhat", locale)}</p>
          <Panel title={words(locale, "library")("field.signal.words")} note={list.length}>
            <ul className={styles.words}>
              {list.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
    />
  );
}
