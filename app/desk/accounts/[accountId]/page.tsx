import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readerLocale } from "@/app/_server/reader";
import { currentSession, requireActor } from "@/app/_server/session";
import { idleMs } from "@/app/_server/settings";
import { lockedUntil } from "@/app/_server/sign-in";
import { BackLink } from "@/app/_ui/back-link";
import { shortDateTime } from "@/app/_ui/format";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { ConfirmButton } from "@/app/desk/_parts/confirm-button";
import { SessionTable } from "@/app/desk/_parts/session-table";
import { db } from "@/db";
import { AccountState } from "../_parts/account-state";
import styles from "../_parts/accounts.module.css";
import { formWords, placeOptions, roleOptions } from "../_parts/form-words";
import { AccessPanel } from "./access-panel";
import { EditAccount } from "./edit";

type Props = { params: Promise<{ accountId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "accounts")("edit.title") };
}

export default async function AccountPage({ params }: Props) {
  const actor = await requireActor("accounts.manage");
  const { accountId } = await params;
  const account = (await db().read.accounts.find(accountId)) ?? notFound();
  const locale = await readerLocale();
  const t = words(locale, "accounts");
  const ui = words(locale, "ui");
  const isOwn = account.id === actor.id;
  const sessions = await db().read.accounts.sessionsOf(account.id, new Date(), idleMs());
  const current = await currentSession();
  const locked = await lockedUntil(account.email, new Date());
  return (
    <>
      <PageHeader
        back={<BackLink href="/desk/accounts">{t("back")}</BackLink>}
        title={account.name}
        meta={
          <>
            <AccountState locale={locale} account={account} />
            <span>{account.email}</span>
            <span>
              {t("lastSignIn")} {account.lastSignInAt ? shortDateTime(account.lastSignInAt) : t("never")}
            </span>
          </>
        }
      />
      <Stack>
        <TwoColumns
          main={
            <Panel id="person" title={t("edit.title")} sheet>
              <EditAccount
                key={account.version}
                accountId={account.id}
                version={account.version}
                values={{
                  email: account.email,
                  name: account.name,
                  role: account.role,
                  locationId: account.locationId ?? "",
                }}
                roles={roleOptions(locale)}
                places={placeOptions(locale)}
                labels={formWords(locale, "edit", t(isOwn ? "edit.own" : "edit.moves"))}
                nameOnly={isOwn}
                done={t("edit.done")}
              />
            </Panel>
          }
          side={
            <>
              <AccessPanel locale={locale} account={account} isOwn={isOwn} lockedUntil={locked} />
              <p className={styles.links}>
                <Link href={`/desk/history?actor=${account.id}`} prefetch={false}>
                  {t("history")}
                </Link>
                <Link href={`/desk/history?subject=${account.id}`} prefetch={false}>
                  {t("historyOf")}
                </Link>
              </p>
            </>
          }
        />
        <Panel
          id="sessions"
          title={t("sessions.title")}
          sheet
          actions={
            sessions.length > 0 &&
            !isOwn && (
              <ConfirmButton
                danger
                text={words(locale, "access")("sessions.endAll")}
                title={t("sessions.endAllTitle", { name: account.name })}
                body={t("sessions.endAllBody")}
                cancel={ui("cancel")}
                url={`/api/v1/accounts/${account.id}/sign-out`}
                payload={{}}
                done={t("sessions.endedAll")}
              />
            )
          }
        >
          <SessionTable
            locale={locale}
            sessions={sessions}
            currentId={current?.sessionId ?? ""}
            url={`/api/v1/accounts/${account.id}/end-session`}
          />
        </Panel>
      </Stack>
    </>
  );
}
