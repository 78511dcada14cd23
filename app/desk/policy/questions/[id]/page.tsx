import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { money } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { AskWords } from "@/lib/matching/knowledge";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("ask");

export default async function QuestionPage(props: RecordProps) {
  const locale = await readerLocale();
  const say = words(locale, "library");
  const list = (phrases: readonly string[]) => phrases.join(" · ") || "—";
  return (
    <RecordPage<AskWords>
      kind="ask"
      {...props}
      list={words(locale, "policy")("tabs.questions")}
      show={({ yes, no, maybe, unsaid, leastYuan, fromOutside }) => (
        <DescriptionList
          facts={[
            { term: say("field.ask.yes"), value: list(yes) },
            { term: say("field.ask.no"), value: list(no) },
            { term: say("field.ask.maybe"), value: list(maybe) },
            { term: say("field.ask.unsaid"), value: say(`choice.unsaid.${unsaid}`) },
            ...(leastYuan ? [{ term: say("field.ask.leastYuan"), value: money(leastYuan * 100, locale) }] : []),
            ...(fromOutside ? [{ term: say("field.ask.fromOutside"), value: say("form.yes") }] : []),
          ]}
        />
      )}
    />
  );
}
