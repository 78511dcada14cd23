import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readerLocale } from "@/app/_server/reader";
import { currentSession } from "@/app/_server/session";
import { Notice } from "@/app/_ui/notice";
import { pick, words } from "@/app/_ui/words";
import { pathInside } from "@/lib/access/path-inside";
import styles from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form";

type Props = { searchParams: Promise<{ next?: string | string[]; notice?: string | string[] }> };

/** What brought someone here, said once above the form. */
const NOTICES = ["signed-out", "ended", "password-changed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "access")("signIn.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, notice } = await searchParams;
  const target = pathInside(typeof next === "string" ? next : null, "/desk") ?? "/desk";
  if (await currentSession()) redirect(target);
  const locale = await readerLocale();
  const t = words(locale, "access");
  const said = NOTICES.find((each) => each === notice);
  return (
    <div className={styles.page}>
      <h1>{t("signIn.title")}</h1>
      {said && <Notice tone="ok">{t(`signIn.notice.${said}`)}</Notice>}
      <SignInForm
        locale={locale}
        target={target}
        labels={pick(t, [
          "signIn.email",
          "signIn.password",
          "signIn.show",
          "signIn.hide",
          "signIn.submit",
          "signIn.busy",
          "signIn.offline",
          "signIn.failed",
        ])}
      />
      <p className={styles.help}>{t("signIn.help")}</p>
    </div>
  );
}
