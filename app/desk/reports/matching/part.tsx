import { number } from "@/app/_ui/format";
import type { Locale } from "@/lib/languages";
import { Count } from "../count";
import { share } from "../share";
import styles from "./matching.module.css";

/** A number that opens its leads, with its share of `of` beside it; of a few cases, "3 of 4" and no share. */
export function Part({ n, of, href, locale }: { n: number; of: number; href: string; locale: Locale }) {
  if (of === 0) return <>–</>;
  const said = share(n, of, locale);
  if (!said.endsWith("%")) return <Count n={n} href={href} locale={locale} said={said} />;
  return (
    <>
      <Count n={n} href={href} locale={locale} /> <span className={styles.share}>{said}</span>
    </>
  );
}

/** "78 %" of a probability that was said, to one place where it is small. */
export const said = (probability: number, locale: Locale) => `${number(probability * 100, locale)}%`;
