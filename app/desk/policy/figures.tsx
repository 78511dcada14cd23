import type { FactLine } from "@/app/_ui/facts";
import { number } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import type { BureauContact, Figure } from "@/lib/policy/reference";
import { billions } from "./location-table";
import styles from "./policy.module.css";
import { FoldedProof } from "./proof";
import type { Shelf } from "./shelf";

function Value({ figure, said, shelf }: { figure: Figure; said: string; shelf: Shelf }) {
  const { t, locale } = shelf;
  return (
    <>
      <span className={styles.big}>{said}</span>{" "}
      {figure.year && <span className={styles.quiet}>{t("location.year", { year: String(figure.year) })}</span>}
      {figure.note && <p className={styles.aside}>{figure.note[locale]}</p>}
      <FoldedProof evidence={figure.evidence} shelf={shelf} />
    </>
  );
}

type Figures = { area: Figure | null; population: readonly Figure[]; gdp: Figure | null };

/** Area, residents and product of a place or of the city, each with its year and proof. */
export function figureLines({ area, population, gdp }: Figures, shelf: Shelf): FactLine[] {
  const { t, locale } = shelf;
  const value = (figure: Figure, said: string) => <Value figure={figure} said={said} shelf={shelf} />;
  return [
    ...(area
      ? [
          {
            term: t("location.area"),
            value: value(area, t("location.squareKm", { area: number(area.value, locale, 1) })),
          },
        ]
      : []),
    ...population.map((it, at) => ({
      key: `population${at}`,
      term: t("location.population"),
      value: value(it, t("location.people", { count: number(it.value, locale) })),
    })),
    { term: t("location.gdp"), value: gdp ? value(gdp, billions(gdp, shelf)) : t("location.noGdp") },
  ];
}

export function Contact({ contact, shelf }: { contact: BureauContact; shelf: Shelf }) {
  const { t, locale } = shelf;
  return (
    <Panel title={t("location.contact")} level={3}>
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
  );
}
