import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readerLocale } from "@/app/_server/reader";
import { currentSession, type SignedIn } from "@/app/_server/session";
import { idleMs, signInPolicy } from "@/app/_server/settings";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack } from "@/app/_ui/panel";
import { type Words, words } from "@/app/_ui/words";
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
  if (!session?.account.mustChangePassword) return { title: t("password.title") };
  return { title: t(session.isPasswordOld ? "password.oldTitle" : "password.firstTitle") };
}

function passwordHint(t: Words): string {
  const { leastClasses, remembered, renewDays } = signInPolicy();
  if (leastClasses === 0) return t("password.hint", { min: PASSWORD_MIN });
  return t("password.hintMixed", {
    min: PASSWORD_MIN,
    classes: leastClasses,
    count: remembered,
    days: renewDays ?? 0,
  });
}

function passwordWords(locale: Locale, isFirst: boolean): PasswordWords {
  const t = words(locale, "access");
  return {
    current: t(isFirst ? "password.initial" : "password.current"),
    next: t("password.next"),
    hint: passwordHint(t),
    again: t("password.again"),
    differs: t("password.differs"),
    submit: t("password.submit"),
    busy: t("password.busy"),
    summary: t("summary"),
  };
}

/** At the first sign-in, and when a password has served its time: only the form, and nothing else of the desk until it is done. */
function FirstPassword({ locale, session: { account, isPasswordOld } }: { locale: Locale; session: SignedIn }) {
  const t = words(locale, "access");
  return (
    <div className={styles.first}>
      <h1>{t(isPasswordOld ? "password.oldTitle" : "password.firstTitle")}</h1>
      <p>{isPasswordOld ? t("password.oldLede", { days: signInPolicy().renewDays ?? 0 }) : t("password.firstLede")}</p>
      <PasswordForm email={account.email} labels={passwordWords(locale, !isPasswordOld)} />
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
  if (session.account.mustChangePassword) return <FirstPassword locale={locale} session={session} />;
  return <MyAccount locale={locale} session={session} />;
}
