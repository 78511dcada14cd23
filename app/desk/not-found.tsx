import { readerLocale } from "@/app/_server/reader";
import { ButtonLink, ButtonRow } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";

/** No such record, or one this reader may not see: deliberately the same answer. */
export default async function DeskNotFound() {
  const t = words(await readerLocale(), "ui");
  return (
    <>
      <PageHeader title={t("notFound.desk")} lede={t("notFound.deskBody")} />
      <ButtonRow>
        <ButtonLink href="/desk/leads" tone="primary">
          {t("notFound.toLeads")}
        </ButtonLink>
        <ButtonLink href="/desk">{t("notFound.toToday")}</ButtonLink>
      </ButtonRow>
    </>
  );
}
