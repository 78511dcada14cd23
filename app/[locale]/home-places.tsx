import Link from "next/link";
import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { Evidence, Location, PolicySet } from "@/lib/policy/reference";
import home from "./home.module.css";
import styles from "./home-places.module.css";

/** The pages behind what is said of a place, each once. */
function sourcesOf(place: Location): Evidence[] {
  const all = [
    ...(place.area?.evidence ?? []),
    ...(place.population.at(-1)?.evidence ?? []),
    ...place.leadingIndustries.flatMap(({ evidence }) => evidence),
  ];
  return [...new Map(all.filter(({ title }) => title).map((each) => [each.url ?? each.title, each])).values()];
}

/** The ten places, one entry each: what it is, what leads there, and what proves it. */
export function HomePlaces({ locale, set, inquire }: { locale: Locale; set: PolicySet; inquire: string }) {
  const t = words(locale, "home");
  const people = (value: number) => (locale === "en" ? number(value, locale) : number(value / 10_000, locale, 1));
  return (
    <section className={home.part} aria-labelledby="places">
      <h2 id="places">{t("places.title")}</h2>
      <p className={home.note}>{t("places.note")}</p>
      <ul className={styles.places}>
        {set.locations.map((place) => {
          const counted = place.population.at(-1);
          return (
            <li key={place.id} id={place.id}>
              <h3>{place.name[locale]}</h3>
              <p className={styles.role}>{place.role[locale]}</p>
              <ul className={styles.leading} aria-label={t("places.industries")}>
                {place.leadingIndustries.map(({ name }) => (
                  <li key={name.en}>{name[locale]}</li>
                ))}
              </ul>
              <dl className={styles.figures}>
                {place.area && (
                  <div>
                    <dt>{t("places.area")}</dt>
                    <dd>{t("places.areaValue", { value: number(place.area.value, locale) })}</dd>
                  </div>
                )}
                {counted && (
                  <div>
                    <dt>{t("places.population")}</dt>
                    <dd>{t("places.populationValue", { value: people(counted.value), year: String(counted.year) })}</dd>
                  </div>
                )}
              </dl>
              <div className={styles.end}>
                <Link href={`${inquire}?place=${place.id}`} prefetch={false}>
                  {t("places.ask", { place: place.shortName[locale] })}
                </Link>
                <details className={styles.sources}>
                  <summary>{t("places.sources")}</summary>
                  <ul>
                    {sourcesOf(place).map(({ title, url, date }) => (
                      <li key={url ?? title}>
                        {url ? (
                          <a href={url} rel="noreferrer nofollow" target="_blank">
                            {title}
                          </a>
                        ) : (
                          title
                        )}
                        {date && <span> {date}</span>}
                      </li>
                    ))}
                  </ul>
                </details>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
