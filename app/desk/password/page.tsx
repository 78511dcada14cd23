import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readerLocale } from "@/app/_server/reader";
import { currentSession, type SignedIn } from "@/app/_server/session";
import { idleMs } from "@/app/_server/settings";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { ConfirmButton } from "@/app/desk/_parts/confirm-button";
import { SessionTable } from "@/app/desk/_parts/session-table";
import { db } from "@/db";
import { PASSWORD_MIN } from "@/lib/accounts/password-rules";
import type { Locale } from "@/lib/languages";
import styles from "./password.module.css";
import { PasswordForm, type PasswordWords } from "./password-form";

export async function generateMetadata(): Promise<Metadata> {
  const session = await currentSession();
  const t = words(await readerLocale(), "access");
  return { title: t(session?.account.mustChangePassword ? "password.firstTitle" : "password.title") };
}

function passwordWords(locale: Locale, isFirst: boolean): PasswordWords {
  const t = words(locale, "access");
  return {
    current: t(isFirst ? "password.initial" : "password.current"),
    next: t("password.next"),
    hint: t("password.hint", { min: PASSWORD_MIN }),
    again: t("password.again"),
    differs: t("password.differs"),
    submit: t("password.submit"),
    busy: t("password.busy"),
    summary: t("summary"),
  };
}

/** At the first sign-in: only the form, and nothing else of the desk until it is done. */
function FirstPassword({ locale, account }: { locale: Locale; account: SignedIn["account"] }) {
  const t = words(locale, "access");
  return (
    <div className={styles.first}>
      <h1>{t("password.firstTitle")}</h1>
      <p>{t("password.firstLede")}</p>
      <PasswordForm email={account.email} labels={passwordWords(locale, true)} />
    </div>
  );
}

async function MyAccount({ locale, session }: { locale: Locale; session: SignedIn }) {
  const t = words(locale, "access");
  const { account, sessionId } = session;
  const sessions = await db().read.accounts.sessionsOf(account.id, new Date(), idleMs());
  return (
    <>
      <PageHeader title={t("password.title")} meta={`${account.name} · ${account.email}`} />
      <Stack>
        <Panel id="password" title={t("password.heading")} sheet className={styles.narrow}>
          <PasswordForm email={account.email} labels={passwordWords(locale, false)} />
        </Panel>
        <Panel
          id="sessions"
          title={t("sessions.title")}
          sheet
          actions={
            <ConfirmButton
              danger
              text={t("sessions.endAll")}
              title={t("sessions.endAllTitle")}
              body={t("sessions.endAllBody")}
              cancel={words(locale, "ui")("cancel")}
              url="/api/v1/sessions/end-all"
              payload={{}}
              then="/desk/sign-in?notice=signed-out"
            />
          }
        >
          <p className={styles.lede}>{t("sessions.lede")}</p>
          <SessionTable locale={locale} sessions={sessions} currentId={sessionId} url="/api/v1/sessions/end" />
        </Panel>
      </Stack>
    </>
  );
}

export default async function PasswordPage() {
  const session = await currentSession();
  if (!session) redirect("/desk/sign-in");
  const locale = await readerLocale();
  if (session.account.mustChangePassword) return <FirstPassword locale={locale} account={session.account} />;
  return <MyAccount locale={locale} session={session} />;
}
