import type { Locale } from "@/lib/languages";
import { ButtonLink, ButtonRow } from "./button";
import { bureau } from "./frame/bureau";
import { ReadingColumn } from "./frame/reading-column";
import { PageHeader } from "./page-header";
import { words } from "./words";

/** No such page: two ways on, and a person to call. */
export function NotFoundNote({ locale }: { locale: Locale }) {
  const t = words(locale, "ui");
  return (
    <ReadingColumn>
      <PageHeader title={t("notFound.title")} lede={t("notFound.body", { tel: bureau(locale).tel.text })} />
      <ButtonRow>
        <ButtonLink href={`/${locale}`} tone="primary">
          {t("notFound.home")}
        </ButtonLink>
        <ButtonLink href={`/${locale}/inquire`}>{t("notFound.inquire")}</ButtonLink>
      </ButtonRow>
    </ReadingColumn>
  );
}
