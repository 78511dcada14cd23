import type { Locale } from "@/lib/languages";
import styles from "./citation.module.css";
import { words } from "./words";

export type Cited = {
  /** The document, as its issuer named it. */
  title: string;
  issuer?: string | null;
  /** 粤府〔2024〕12号 */
  number?: string | null;
  /** As read; the sources sometimes know only the year. */
  date?: string | null;
  href?: string | null;
  /** Verbatim, in the language of its page. */
  quote?: string | null;
  quoteLang?: "zh-Hans" | "zh-Hant" | "en";
};

/** A statement and what proves it: the clause, the document with its number and date, the source, the words themselves. */
export function Citation({
  locale,
  source,
  caution,
  children,
}: {
  locale: Locale;
  source: Cited;
  /** The text is in force as far as we know but its end was never seen. */
  caution?: boolean;
  children?: React.ReactNode;
}) {
  const t = words(locale, "ui");
  const line = [source.issuer, source.number, source.date].filter(Boolean).join(" · ");
  return (
    <figure className={styles.citation}>
      {children && <div className={styles.clause}>{children}</div>}
      {source.quote && (
        <blockquote lang={source.quoteLang} cite={source.href ?? undefined}>
          {source.quote}
        </blockquote>
      )}
      <figcaption>
        {source.href ? (
          <a href={source.href} rel="noreferrer nofollow" target="_blank" data-print-address="">
            {source.title}
            <span className="visually-hidden"> {t("citation.opens")}</span>
          </a>
        ) : (
          <cite>{source.title}</cite>
        )}
        {line && <span className={styles.line}>{line}</span>}
        {caution && <strong className={styles.caution}>{t("citation.caution")}</strong>}
      </figcaption>
    </figure>
  );
}
