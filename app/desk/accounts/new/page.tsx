import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { Sheet } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { formWords, givenWords, placeOptions, roleOptions } from "../_parts/form-words";
import { Invite } from "./invite";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "accounts")("invite.title") };
}

export default async function NewAccountPage() {
  await requireActor("accounts.manage");
  const locale = await readerLocale();
  const t = words(locale, "accounts");
  return (
    <>
      <PageHeader
        back={<BackLink href="/desk/accounts">{t("back")}</BackLink>}
        title={t("invite.title")}
        lede={t("invite.lede")}
      />
      <Sheet>
        <Invite
          roles={roleOptions(locale)}
          places={placeOptions(locale)}
          form={formWords(locale, "invite", "")}
          given={givenWords(locale)}
          labels={{
            title: t("given.titlePlain"),
            another: t("given.another"),
            toAccount: t("given.toAccount"),
            toList: t("given.toList"),
          }}
        />
      </Sheet>
    </>
  );
}
