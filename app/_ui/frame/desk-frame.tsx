import Link from "next/link";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/languages";
import { ToastRegion } from "../toast";
import { words } from "../words";
import { DeskAccount, type DeskPerson } from "./desk-account";
import styles from "./desk-frame.module.css";
import { DeskKeys } from "./desk-keys";
import { type DeskLink, DeskLinks } from "./desk-links";
import { DeskSearch } from "./desk-search";
import { Mark } from "./mark";
import { MAIN_ID, SkipLink } from "./skip-link";

/**
 * The desk: places to go on the left, on a phone in a bar under the thumb; the work beside them.
 * `links` come in the order of a day; on a phone the first three stand in the bar and the rest under "More".
 */
export function DeskFrame({
  locale,
  person,
  links,
  mayCreate,
  maySearch,
  children,
}: {
  locale: Locale;
  person: DeskPerson;
  links: readonly DeskLink[];
  mayCreate: boolean;
  maySearch: boolean;
  children: ReactNode;
}) {
  const t = words(locale, "ui");
  return (
    <div className={styles.desk}>
      <SkipLink>{t("skip")}</SkipLink>
      <header className={`${styles.side} no-print`}>
        <Link href="/desk" prefetch={false} className={styles.brand}>
          <Mark size="1.5rem" />
          {t("productShort")}
        </Link>
        {maySearch && (
          <DeskSearch
            label={t("desk.search")}
            hint={t("desk.searchHint")}
            go={t("desk.searchGo")}
            className={styles.search}
          />
        )}
        <DeskLinks
          label={t("desk.nav")}
          links={links}
          create={mayCreate ? { href: "/desk/leads/new", text: t("desk.new"), short: t("desk.newShort") } : undefined}
          more={
            <details className={styles.more}>
              <summary>{t("desk.more")}</summary>
              <div className={styles.moreSheet}>
                <DeskAccount locale={locale} person={person} links={links.slice(3)} />
              </div>
            </details>
          }
        />
        <div className={styles.account}>
          <DeskAccount locale={locale} person={person} folded />
        </div>
      </header>
      <main id={MAIN_ID} className={styles.main}>
        {children}
      </main>
      <DeskKeys create={mayCreate ? "/desk/leads/new" : undefined} />
      <ToastRegion close={t("close")} />
    </div>
  );
}
