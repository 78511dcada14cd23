import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { City } from "@/lib/policy/reference";
import { Entries, RecordLinks } from "../../entries";
import { Contact, figureLines } from "../../figures";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";

export const generateMetadata = recordTitle("city");

export default async function CityPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<City>
      kind="city"
      {...props}
      list={t("tabs.city")}
      show={(city, shelf) => <CityRecord city={city} shelf={shelf} />}
    />
  );
}

function CityRecord({ city, shelf }: { city: City; shelf: Shelf }) {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const links = (locations: readonly string[], clusterIds: readonly string[]) => (
    <>
      <RecordLinks kind="locations" ids={locations} shelf={shelf} />
      <RecordLinks kind="clusters" ids={clusterIds} shelf={shelf} />
    </>
  );
  const parts = [
    {
      title: say("field.city.industrySystem._"),
      entries: city.industrySystem.map(({ period, text, evidence }) => ({ title: period[locale], text, evidence })),
    },
    {
      title: say("field.city.platforms._"),
      entries: city.platforms.map(({ name, text, locations, clusterIds, evidence }) => ({
        title: name[locale],
        text,
        aside: links(locations, clusterIds),
        evidence,
      })),
    },
    {
      title: say("field.city.transport._"),
      entries: city.transport.map(({ type, text, evidence }) => ({ kind: t(`transport.${type}`), text, evidence })),
    },
    { title: say("field.city.facts._"), entries: city.facts },
  ];
  return (
    <TwoColumns
      main={parts
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <Panel key={title} title={title} note={entries.length}>
            <Entries entries={entries} shelf={shelf} />
          </Panel>
        ))}
      side={
        <Stack>
          <DescriptionList
            layout="stacked"
            facts={[
              ...figureLines({ ...city, population: [city.population] }, shelf),
              { term: t("location.adcode"), value: city.adcode },
            ]}
          />
          <Contact contact={city.contact} shelf={shelf} />
        </Stack>
      }
    />
  );
}
