import { shortDateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { ConfirmButton } from "@/app/desk/_parts/confirm-button";
import type { Account } from "@/db";
import type { Locale } from "@/lib/languages";
import styles from "../_parts/accounts.module.css";
import { givenWords } from "../_parts/form-words";
import { ResetPassword } from "./reset-password";

type Props = { locale: Locale; account: Account; isOwn: boolean; lockedUntil: Date | null };

/** Closing an account, opening it again, and a new first password. */
export function AccessPanel({ locale, account, isOwn, lockedUntil }: Props) {
  const t = words(locale, "accounts");
  const ui = words(locale, "ui");
  const { id, name, version } = account;
  const switching = account.disabledAt ? "enable" : "disable";
  return (
    <Panel id="access" title={t("actions.title")} sheet>
      {lockedUntil && (
        <div className={`${styles.actions} ${styles.locked}`}>
          <p>{t("actions.lockedUntil", { time: shortDateTime(lockedUntil) })}</p>
          <ConfirmButton
            text={t("actions.unlock")}
            title={t("actions.unlockTitle", { name })}
            body={t("actions.unlockBody")}
            cancel={ui("cancel")}
            url={`/api/v1/accounts/${id}/unlock`}
            payload={{ version }}
            done={t("actions.unlocked")}
          />
        </div>
      )}
      {isOwn ? (
        <p>{t("actions.own")}</p>
      ) : (
        <div className={styles.actions}>
          <ResetPassword
            accountId={id}
            version={version}
            given={givenWords(locale)}
            labels={{
              text: t("actions.reset"),
              title: t("actions.resetTitle", { name }),
              body: t("actions.resetBody"),
              cancel: ui("cancel"),
              givenTitle: t("given.title", { name }),
              close: ui("close"),
              noted: t("given.done"),
            }}
          />
          <ConfirmButton
            text={t(`actions.${switching}`)}
            title={t(`actions.${switching}Title`, { name })}
            body={t(`actions.${switching}Body`)}
            cancel={ui("cancel")}
            url={`/api/v1/accounts/${id}/${switching}`}
            payload={{ version }}
            done={t(`actions.${switching}d`)}
            danger={switching === "disable"}
          />
        </div>
      )}
    </Panel>
  );
}
