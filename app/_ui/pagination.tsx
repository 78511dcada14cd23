import Link from "next/link";
import type { Locale } from "@/lib/languages";
import { pagesShown } from "./pages-shown";
import styles from "./pagination.module.css";
import { words } from "./words";

/** Page numbers with the total, as links: the address is the state. */
export function Pagination({
  locale,
  page,
  size,
  total,
  href,
}: {
  locale: Locale;
  page: number;
  size: number;
  total: number;
  href: (page: number) => string;
}) {
  const t = words(locale, "ui");
  const pages = Math.max(1, Math.ceil(total / size));
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  return (
    <nav aria-label={t("pages.label")} className={styles.pages}>
      <p>{t("pages.range", { first, last: Math.min(page * size, total), total })}</p>
      {pages > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <Link href={href(page - 1)} prefetch={false} rel="prev">
                {t("pages.previous")}
              </Link>
            </li>
          )}
          {pagesShown(page, pages).map((n, index) => (
            <li key={n ?? `gap-${index}`}>
              {n === null ? (
                <span aria-hidden="true">…</span>
              ) : (
                <Link
                  href={href(n)}
                  prefetch={false}
                  aria-label={t("pages.page", { page: n })}
                  aria-current={n === page ? "page" : undefined}
                >
                  {n}
                </Link>
              )}
            </li>
          ))}
          {page < pages && (
            <li>
              <Link href={href(page + 1)} prefetch={false} rel="next">
                {t("pages.next")}
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
