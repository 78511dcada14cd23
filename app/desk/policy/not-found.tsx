import { readerLocale } from "@/app/_server/reader";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { words } from "@/app/_ui/words";

export default async function NoSuchRecord() {
  const t = words(await readerLocale(), "policy");
  return (
    <EmptyState title={t("gone.title")} actions={<ButtonLink href="/desk/policy">{t("toLibrary")}</ButtonLink>}>
      {t("gone.body")}
    </EmptyState>
  );
}
