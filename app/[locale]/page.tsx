import type { Metadata } from "next";
import { connection } from "next/server";
import { publicLocale } from "@/app/_server/public-locale";
import { ButtonLink } from "@/app/_ui/button";
import { dateTime } from "@/app/_ui/format";
import { bureau } from "@/app/_ui/frame/bureau";
import { SchematicMap } from "@/app/_ui/schematic-map";
import { words } from "@/app/_ui/words";
import { loadReference } from "@/db/seed/reference";
import { dueAt } from "@/lib/leads/clocks";
import styles from "./home.module.css";
import { HomeIndustries } from "./home-industries";
import { HomePlaces } from "./home-places";
import { HomeSteps } from "./home-steps";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await publicLocale(params);
  return { title: { absolute: `${words(locale, "home")("title").replace("\n", "")} · ${bureau(locale).name}` } };
}

/** What the bureau offers in one screen, the promise with its real deadline, and where everything is. */
export default async function Home({ params }: Props) {
  const locale = await publicLocale(params);
  // The promise is counted from now, so the page cannot be baked.
  await connection();
  const t = words(locale, "home");
  const set = loadReference();
  const office = bureau(locale);
  const inquire = `/${locale}/inquire`;
  return (
    <div className={styles.home}>
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1>{t("title")}</h1>
          <p className={styles.lede}>{t("lede")}</p>
          <div className={styles.act}>
            <ButtonLink href={inquire} tone="primary" size="large">
              {t("cta")}
            </ButtonLink>
            <p className={styles.hint}>{t("ctaHint")}</p>
          </div>
          <div className={styles.promise}>
            <p className={styles.now}>{t("promise.label")}</p>
            <p className={styles.by}>{t("promise.by", { by: dateTime(dueAt("response", new Date()), locale) })}</p>
            <p className={styles.note}>{t("promise.note")}</p>
          </div>
        </div>
        <SchematicMap
          label={t("map.label")}
          caption={t("map.schematic")}
          places={set.locations.map(({ id, shortName }) => ({ id, name: shortName[locale], href: `#${id}` }))}
        />
      </section>
      <HomeSteps locale={locale} set={set} />
      <HomeIndustries locale={locale} set={set} />
      <HomePlaces locale={locale} set={set} inquire={inquire} />
      <section className={styles.closing} aria-labelledby="closing">
        <h2 id="closing">{t("closing.title")}</h2>
        <p>{t("closing.body", { tel: office.tel.text, address: office.address })}</p>
        <ButtonLink href={inquire} tone="primary" size="large">
          {t("cta")}
        </ButtonLink>
      </section>
    </div>
  );
}
