import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { number } from "@/app/_ui/format";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Figure, Location } from "@/lib/policy/reference";
import { Entries, RecordLinks } from "../../entries";
import { Landed } from "../../landed";
import { billions } from "../../location-table";
import styles from "../../policy.module.css";
import { FoldedProof } from "../../proof";
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
  const figure = (it: Figure, value: string) => (
    <>
      <span className={styles.big}>{value}</span>{" "}
      {it.year && <span className={styles.quiet}>{t("location.year", { year: String(it.year) })}</span>}
      {it.note && <p className={styles.aside}>{it.note[locale]}</p>}
      <FoldedProof evidence={it.evidence} shelf={shelf} />
    </>
  );
  const figures = [
    ...(location.area
      ? [
          {
            term: t("location.area"),
            value: figure(location.area, t("location.squareKm", { area: number(location.area.value, locale, 1) })),
          },
        ]
      : []),
    ...location.population.map((it) => ({
      key: `p${it.year}`,
      term: t("location.population"),
      value: figure(it, t("location.people", { count: number(it.value, locale) })),
    })),
    {
      term: t("location.gdp"),
      value: location.gdp ? figure(location.gdp, billions(location.gdp, shelf)) : t("location.noGdp"),
    },
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
            <Panel key={contact.tel} title={t("location.contact")} level={3}>
              <p>{contact.org[locale]}</p>
              <p>{contact.address[locale]}</p>
              <p>
                {t("location.telephone")} <a href={`tel:${contact.tel}`}>{contact.tel}</a>
              </p>
              {contact.fax && (
                <p>
                  {t("location.fax")} {contact.fax}
                </p>
              )}
              {contact.email && (
                <p>
                  {t("location.email")} <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </p>
              )}
              <FoldedProof evidence={contact.evidence} shelf={shelf} />
            </Panel>
          ))}
        </Stack>
      }
    />
  );
}
