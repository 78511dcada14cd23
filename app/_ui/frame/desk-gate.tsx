import type { ReactNode } from "react";
import type { Locale } from "@/lib/languages";
import { words } from "../words";
import { bureau } from "./bureau";
import { DeskLanguages } from "./desk-account";
import styles from "./desk-gate.module.css";
import { Mark } from "./mark";
import { MAIN_ID, SkipLink } from "./skip-link";

/** Before the desk: signing in, the first password. Nothing else to press. */
export function DeskGate({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = words(locale, "ui");
  return (
    <div className={styles.gate}>
      <SkipLink>{t("skip")}</SkipLink>
      <header className={styles.head}>
        <Mark size="2.5rem" />
        <p className={styles.product}>{t("product")}</p>
        <p className={styles.bureau}>{bureau(locale).name}</p>
      </header>
      <main id={MAIN_ID} className={styles.main}>
        {children}
      </main>
      <footer className={`${styles.foot} no-print`}>
        <DeskLanguages locale={locale} />
      </footer>
    </div>
  );
}
