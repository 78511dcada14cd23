import Link from "next/link";
import { type ReactNode, Suspense } from "react";
import type { Locale } from "@/lib/languages";
import { words } from "../words";
import { bureau } from "./bureau";
import { LanguageLinks } from "./language-links";
import { Mark } from "./mark";
import { PublicFoot } from "./public-foot";
import styles from "./public-frame.module.css";
import { MAIN_ID, SkipLink } from "./skip-link";

/** Every public page: whose it is and how to reach a person, always in sight. */
export function PublicFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = words(locale, "ui");
  const office = bureau(locale);
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <div className={`${styles.strip} no-print`}>
        <Suspense>
          <LanguageLinks label={t("language.label")} current={locale} />
        </Suspense>
      </div>
      <header className={styles.masthead}>
        <div className={styles.inside}>
          <Link href={`/${locale}`} prefetch={false} className={styles.name}>
            <Mark size="1.875rem" className={styles.mark} />
            <span>{office.name}</span>
          </Link>
          <a href={office.tel.href} className={styles.duty}>
            <span className={styles.dutyLabel}>{t("bureau.duty")}</span>
            <span className={styles.number}>{office.tel.text}</span>
          </a>
        </div>
      </header>
      <main id={MAIN_ID} className={styles.main}>
        {children}
      </main>
      <PublicFoot locale={locale} office={office} />
    </>
  );
}
