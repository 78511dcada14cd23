"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { HTML_LANG, LANGUAGE_NAMES, LOCALES, type Locale } from "@/lib/languages";
import styles from "./language-links.module.css";

/** This very page in the other languages, each named in itself. */
export function LanguageLinks({ label, current }: { label: string; current: Locale }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const rest = path.replace(/^\/[^/]+/, "") + (query && `?${query}`);
  return (
    <nav aria-label={label}>
      <ul className={styles.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}${rest}`}
              lang={HTML_LANG[locale]}
              hrefLang={HTML_LANG[locale]}
              aria-current={locale === current || undefined}
            >
              {LANGUAGE_NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
