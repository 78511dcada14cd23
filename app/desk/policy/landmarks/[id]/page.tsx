import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Landmark } from "@/lib/matching/knowledge";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import { pointSaid } from "../../word-tables";

export const generateMetadata = recordTitle("landmark");

export default async function LandmarkPage(props: RecordProps) {
  const locale = await readerLocale();
  const say = words(locale, "library");
  return (
    <RecordPage<Landmark>
      kind="landmark"
      {...props}
      list={words(locale, "policy")("tabs.landmarks")}
      meta={({ kind }) => <Tag>{say(`choice.landmark.${kind}`)}</Tag>}
      show={({ zh, en, at }) => (
        <DescriptionList
          facts={[
            { term: say("field.landmark.zh"), value: zh.join("、") || "—" },
            { term: say("field.landmark.en"), value: en.join(", ") || "—" },
            { term: say("field.landmark.at"), value: pointSaid(at) || say("form.notStated") },
          ]}
        />
      )}
    />
  );
}
