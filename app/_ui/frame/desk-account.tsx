import Link from "next/link";
import { HTML_LANG, LANGUAGE_NAMES, LOCALES, type Locale } from "@/lib/languages";
import { words } from "../words";
import styles from "./desk-account.module.css";
import type { DeskLink } from "./desk-links";
import languages from "./language-links.module.css";

export type DeskPerson = { name: string /** Role and place as read: "县区专员 · 四会". */; role: string };

/** Each language named in itself; the choice is a cookie, so it is a small form of its own. */
export function DeskLanguages({ locale }: { locale: Locale }) {
  return (
    <form action="/desk/language" method="post" aria-label={words(locale, "ui")("language.label")}>
      <ul className={languages.languages}>
        {LOCALES.map((each) => (
          <li key={each}>
            <button
              type="submit"
              name="locale"
              value={each}
              lang={HTML_LANG[each]}
              aria-current={each === locale || undefined}
            >
              {LANGUAGE_NAMES[each]}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Who is signed in, and what is theirs to set. `folded` keeps it to one line until pressed. */
export function DeskAccount({
  locale,
  person,
  links = [],
  folded,
}: {
  locale: Locale;
  person: DeskPerson;
  links?: readonly DeskLink[];
  folded?: boolean;
}) {
  const t = words(locale, "ui");
  const who = (
    <span className={styles.who}>
      <span className={styles.name}>{person.name}</span>
      <span className={styles.role}>{person.role}</span>
    </span>
  );
  const choices = (
    <div className={styles.choices}>
      {links.map((link) => (
        <Link key={link.href} href={link.href} prefetch={false}>
          {link.text}
        </Link>
      ))}
      <Link href="/desk/password" prefetch={false}>
        {t("desk.password")}
      </Link>
      <a href={`/${locale}`}>{t("desk.publicSite")}</a>
      <DeskLanguages locale={locale} />
      <form action="/desk/sign-out" method="post">
        <button type="submit">{t("desk.signOut")}</button>
      </form>
    </div>
  );
  if (!folded) {
    return (
      <div className={styles.account}>
        {who}
        {choices}
      </div>
    );
  }
  return (
    <details className={styles.account} name="desk-account">
      <summary aria-label={`${t("desk.account")}: ${person.name}`}>{who}</summary>
      {choices}
    </details>
  );
}
