import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { AskWords, Landmark } from "@/lib/matching/knowledge";
import type { SignalList } from "@/lib/policy/signal-lists";
import { recordSaid, signalSaid } from "./record-said";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";

type Props<T> = { records: readonly T[]; query?: string; shelf: Shelf };

/** "23.29°N 112.81°E", or nothing. */
export const pointSaid = (at: readonly [number, number] | null | undefined) => at && `${at[0]}°N ${at[1]}°E`;

export function LandmarkTable({ shelf, ...props }: Props<Landmark>) {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  return (
    <RecordTable
      {...props}
      kind="landmark"
      caption={t("tabs.landmarks")}
      link={(it) => ({
        key: it.id,
        href: recordHref("landmarks", it.id),
        text: recordSaid("landmark", it.id, it, locale),
      })}
      columns={[
        { heading: t("column.kind"), as: "line", say: ({ kind }) => say(`choice.landmark.${kind}`) },
        { heading: t("column.names"), as: "quiet", say: ({ zh, en }) => [...zh, ...en].join(" · ") },
        { heading: t("column.position"), as: "line", say: ({ at }) => pointSaid(at) },
      ]}
      shelf={shelf}
    />
  );
}

export function SignalTable({ shelf, ...props }: Props<SignalList>) {
  const { t, locale } = shelf;
  return (
    <RecordTable
      {...props}
      kind="signal"
      caption={t("tabs.signals")}
      link={({ id }) => ({ key: id, href: recordHref("signals", id), text: signalSaid(id, "signal", locale) })}
      columns={[
        { heading: t("column.purpose"), as: "quiet", say: ({ id }) => signalSaid(id, "signalWhat", locale) },
        { heading: t("column.words"), as: "number", say: (it) => number(it.words.length, locale) },
      ]}
      shelf={shelf}
    />
  );
}

export function QuestionTable({ shelf, ...props }: Props<AskWords>) {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  return (
    <RecordTable
      {...props}
      kind="ask"
      caption={t("tabs.questions")}
      link={(it) => ({
        key: it.id,
        href: recordHref("questions", it.id),
        text: recordSaid("ask", it.id, it, locale),
      })}
      columns={[
        { heading: say("field.ask.yes"), as: "quiet", say: ({ yes }) => yes.slice(0, 8).join(" · ") },
        { heading: say("field.ask.unsaid"), as: "line", say: ({ unsaid }) => say(`choice.unsaid.${unsaid}`) },
      ]}
      shelf={shelf}
    />
  );
}
