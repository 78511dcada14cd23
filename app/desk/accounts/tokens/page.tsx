import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { signInPolicy } from "@/app/_server/settings";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Sheet, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { HowToCall } from "./_parts/how-to-call";
import { TokenTable } from "./_parts/token-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "tokens")("title") };
}

export default async function TokensPage() {
  await requireActor("accounts.manage");
  const locale = await readerLocale();
  const t = words(locale, "tokens");
  const { tokens, accounts } = db().read;
  const all = await tokens.all();
  return (
    <>
      <PageHeader
        back={<BackLink href="/desk/accounts">{t("back")}</BackLink>}
        title={t("title")}
        lede={t("lede")}
        actions={
          <ButtonLink href="/desk/accounts/tokens/new" tone="primary">
            {t("new.title")}
          </ButtonLink>
        }
      />
      <Stack>
        <Sheet>
          {all.length > 0 ? (
            <TokenTable
              locale={locale}
              tokens={all}
              accounts={await accounts.all()}
              now={new Date()}
              policy={signInPolicy()}
            />
          ) : (
            <EmptyState title={t("empty.title")}>
              <p>{t("empty.body")}</p>
            </EmptyState>
          )}
        </Sheet>
        <Panel id="call" title={t("call.title")} sheet>
          <HowToCall locale={locale} />
        </Panel>
      </Stack>
    </>
  );
}
