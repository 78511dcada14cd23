import Link from "next/link";
import type { Locale } from "@/lib/languages";
import { words } from "../words";
import type { Bureau } from "./bureau";
import { Mark } from "./mark";
import styles from "./public-foot.module.css";

/** The bureau's own voice: where it sits and every way to reach it. */
export function PublicFoot({ locale, office }: { locale: Locale; office: Bureau }) {
  const t = words(locale, "ui");
  const whatsapp = office.whatsapp && {
    text: office.whatsapp,
    href: `https://wa.me/${office.whatsapp.replaceAll(/\D/g, "")}`,
  };
  const ways: { term: string; text: string | null; href?: string }[] = [
    { term: t("bureau.telephone"), ...office.tel },
    { term: t("bureau.fax"), text: office.fax },
    { term: t("bureau.email"), text: office.email, href: `mailto:${office.email}` },
    { term: t("bureau.wechat"), text: office.wechat },
    { term: t("bureau.whatsapp"), text: whatsapp ? whatsapp.text : null, href: whatsapp ? whatsapp.href : undefined },
    { term: t("bureau.website"), text: office.website, href: office.website ?? undefined },
    { term: t("bureau.address"), text: office.address },
  ];
  return (
    <footer className={styles.foot}>
      <div className={styles.inside}>
        <div className={styles.who}>
          <Mark size="2.25rem" />
          <p className={styles.name}>{office.name}</p>
          <p className={styles.about}>{t("public.about", { name: office.name })}</p>
        </div>
        <address className={styles.address}>
          <h2 className="visually-hidden">{t("bureau.contact")}</h2>
          <dl>
            {ways.map(
              ({ term, text, href }) =>
                text && (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{href ? <a href={href}>{text}</a> : text}</dd>
                  </div>
                ),
            )}
          </dl>
        </address>
        <ul className={`${styles.links} no-print`}>
          <li>
            <Link href={`/${locale}/inquire`} prefetch={false}>
              {t("public.inquire")}
            </Link>
          </li>
          <li>
            <Link href={`/${locale}/privacy`} prefetch={false}>
              {t("public.privacy")}
            </Link>
          </li>
          <li>
            <a href="/desk">{t("public.staff")}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
