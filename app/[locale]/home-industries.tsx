import Link from "next/link";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "./home.module.css";

/** Zhaoqing's own industries with the places they lead, then the province's five future clusters. */
export function HomeIndustries({ locale, set }: { locale: Locale; set: PolicySet }) {
  const t = words(locale, "home");
  const comma = locale === "en" ? ", " : "、";
  const leading = (clusterId: string) =>
    set.locations.filter((place) => place.leadingIndustries.some((each) => each.clusterIds.includes(clusterId)));
  return (
    <section className={styles.part} aria-labelledby="industries">
      <h2 id="industries">{t("industries.title")}</h2>
      <div className={styles.industries}>
        <div>
          <h3>{t("industries.city")}</h3>
          <p className={styles.note}>{t("industries.cityNote")}</p>
          <dl className={styles.ledger}>
            {set.clusters
              .filter(({ kind }) => kind === "city")
              .map(({ id, name }) => (
                <div key={id}>
                  <dt>{name[locale]}</dt>
                  <dd>
                    {leading(id).length === 0 && (
                      <Link href={`/${locale}/inquire`} prefetch={false}>
                        {t("industries.none")}
                      </Link>
                    )}
                    {leading(id).map((place) => (
                      <a key={place.id} href={`#${place.id}`}>
                        {place.shortName[locale]}
                      </a>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </div>
        <div>
          <h3>{t("industries.future")}</h3>
          <p className={styles.note}>{t("industries.futureNote")}</p>
          <dl className={`${styles.ledger} ${styles.tall}`}>
            {set.clusters
              .filter(({ kind }) => kind === "future")
              .map(({ id, name, segments }) => (
                <div key={id}>
                  <dt>{name[locale]}</dt>
                  <dd>{segments.map(({ text }) => text[locale]).join(comma)}</dd>
                </div>
              ))}
          </dl>
        </div>
      </div>
    </section>
  );
}
