import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { Sheet } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { type Account, db } from "@/db";
import { loadReference } from "@/db/seed/reference";
import type { Locale } from "@/lib/languages";
import { TOKEN_DAYS } from "@/lib/tokens/input";
import { isInUse } from "@/lib/tokens/state";
import { NewToken } from "./new-token";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "tokens")("new.title") };
}

/** Accounts by name, with what tells namesakes apart: role and place, which are also what a token of theirs sees. */
function owners(accounts: readonly Account[], locale: Locale) {
  const ui = words(locale, "ui");
  const places = new Map<string, string>(loadReference().locations.map(({ id, shortName }) => [id, shortName[locale]]));
  return accounts.filter(isInUse).map(({ id, name, role, locationId }) => {
    const place = locationId && (places.get(locationId) ?? locationId);
    return { value: id, label: [name, ui(`desk.role.${role}`), place].filter(Boolean).join(" · ") };
  });
}

export default async function NewTokenPage() {
  await requireActor("accounts.manage");
  const locale = await readerLocale();
  const t = words(locale, "tokens");
  return (
    <>
      <PageHeader
        back={<BackLink href="/desk/accounts/tokens">{t("title")}</BackLink>}
        title={t("new.title")}
        lede={t("new.lede")}
      />
      <Sheet>
        <NewToken
          owners={owners(await db().read.accounts.all(), locale)}
          days={TOKEN_DAYS.map((days) => ({ value: String(days), label: t("new.daysOf", { days }) }))}
          form={{
            name: t("name"),
            nameHint: t("new.nameHint"),
            account: t("account"),
            accountHint: t("new.accountHint"),
            choose: t("new.choose"),
            days: t("new.days"),
            submit: t("new.submit"),
            busy: t("new.busy"),
            summary: words(locale, "access")("summary"),
          }}
          given={{
            title: t("given.title"),
            body: t("given.body"),
            ends: t("given.ends"),
            copy: t("given.copy"),
            copied: t("given.copied"),
            another: t("given.another"),
            toList: t("given.toList"),
          }}
        />
      </Sheet>
    </>
  );
}
