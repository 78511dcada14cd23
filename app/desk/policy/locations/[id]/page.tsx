import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { number } from "@/app/_ui/format";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Location } from "@/lib/policy/reference";
import { Entries, RecordLinks } from "../../entries";
import { Contact, figureLines } from "../../figures";
import { Landed } from "../../landed";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";

export const generateMetadata = recordTitle("location");

export default async function LocationPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<Location>
      kind="location"
      {...props}
      list={t("tabs.locations")}
      meta={(location) => <Tag>{t(`place.${location.type}`)}</Tag>}
      show={(location, shelf) => <LocationRecord location={location} shelf={shelf} />}
    />
  );
}

function LocationRecord({ location, shelf }: { location: Location; shelf: Shelf }) {
  const { t, locale, set } = shelf;
  const landed = set.landed.filter((it) => it.locationId === location.id);
  const figures = [
    ...figureLines(location, shelf),
    {
      term: t("location.adcode"),
      value: location.adcode ?? t("location.within", { adcode: location.withinAdcode ?? "" }),
    },
    {
      term: t("location.point"),
      value: `${location.point.lat}°N ${location.point.lon}°E · ${location.point.kind[locale]}`,
    },
  ];
  const parkFacts = (it: (typeof location.parks)[number]) =>
    [
      it.level && t("location.provincialPark"),
      it.approvedOn && t("location.approved", { date: it.approvedOn }),
      it.areaHa !== null && t("location.hectares", { area: number(it.areaHa, locale, 2) }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <TwoColumns
      main={
        <>
          <p className={styles.benefit}>{location.role[locale]}</p>
          <Panel title={t("location.industries")}>
            <Entries
              shelf={shelf}
              entries={location.leadingIndustries.map((it) => ({
                title: it.name[locale],
                aside: <RecordLinks kind="clusters" ids={it.clusterIds} shelf={shelf} />,
                evidence: it.evidence,
              }))}
            />
          </Panel>
          <Panel title={t("location.parks")} id="parks">
            <Entries
              shelf={shelf}
              entries={location.parks.map((it) => ({
                title: it.name[locale],
                text: it.text,
                aside: (
                  <>
                    {parkFacts(it)}
                    <RecordLinks kind="clusters" ids={it.clusterIds} shelf={shelf} />
                  </>
                ),
                note: it.note,
                evidence: it.evidence,
              }))}
            />
          </Panel>
          {location.transport.length > 0 && (
            <Panel title={t("location.transport")}>
              <Entries
                shelf={shelf}
                entries={location.transport.map((it) => ({
                  kind: t(`transport.${it.type}`),
                  text: it.text,
                  evidence: it.evidence,
                }))}
              />
            </Panel>
          )}
          <Panel title={t("location.cost")}>
            {location.costFacts.length > 0 ? (
              <Entries
                shelf={shelf}
                entries={location.costFacts.map((it) => ({
                  title: it.topic[locale],
                  text: it.text,
                  evidence: it.evidence,
                }))}
              />
            ) : (
              <p className={styles.quiet}>{t("location.noCost")}</p>
            )}
          </Panel>
          <Panel title={t("location.anchors")}>
            <Entries
              shelf={shelf}
              entries={location.anchors.map((it) => ({
                title: it.name[locale],
                text: it.what,
                note: it.note,
                evidence: it.evidence,
              }))}
            />
          </Panel>
          <Panel title={t("location.landed")} note={landed.length}>
            <p className={styles.found}>{landed.length > 0 ? t("location.landedNote") : t("location.noLanded")}</p>
            <Landed projects={landed} shelf={shelf} />
          </Panel>
        </>
      }
      side={
        <Stack>
          <DescriptionList facts={figures} layout="stacked" />
          {location.contacts.map((contact) => (
            <Contact key={contact.tel} contact={contact} shelf={shelf} />
          ))}
        </Stack>
      }
    />
  );
}
