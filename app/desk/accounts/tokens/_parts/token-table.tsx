import Link from "next/link";
import { shortDate, shortDateTime } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import { ConfirmButton } from "@/app/desk/_parts/confirm-button";
import type { Account, OwnedToken } from "@/db";
import type { SignInPolicy } from "@/lib/accounts/sign-in-policy";
import type { Locale } from "@/lib/languages";
import { TOKEN_STATES, tokenState } from "@/lib/tokens/state";
import { TokenStateMark } from "./token-state";

type Props = {
  locale: Locale;
  tokens: readonly OwnedToken[];
  /** Whoever may have made one, by name. */
  accounts: readonly Account[];
  now: Date;
  policy: SignInPolicy;
};

/** Every token there ever was, those that work first. */
export function TokenTable({ locale, tokens, accounts, now, policy }: Props) {
  const t = words(locale, "tokens");
  const ui = words(locale, "ui");
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const rows = tokens.map((owned) => ({ ...owned, state: tokenState(owned.token, owned.account, now, policy) }));
  rows.sort((a, b) => TOKEN_STATES.indexOf(a.state) - TOKEN_STATES.indexOf(b.state));
  return (
    <Table caption={t("caption")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("account")}</th>
          <th scope="col">{t("may")}</th>
          <th scope="col">{t("created")}</th>
          <th scope="col">{t("used")}</th>
          <th scope="col">{t("ends")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("revoke")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ token, account, state }) => (
          <tr key={token.id}>
            <td data-title data-wide>
              {token.name}
            </td>
            <td data-label={t("account")}>
              <Link href={`/desk/accounts/${account.id}`} prefetch={false}>
                {account.name}
              </Link>
            </td>
            <td data-label={t("may")}>{token.rights.map((right) => t(`right.${right}`)).join(" · ")}</td>
            <td data-label={t("created")} data-quiet>
              {shortDate(token.createdAt)} {t("by", { name: names.get(token.createdBy) ?? "—" })}
            </td>
            <td data-label={t("used")} data-quiet>
              {token.usedAt ? shortDateTime(token.usedAt) : t("unused")}
            </td>
            <td data-label={t("ends")}>{shortDateTime(token.endsAt)}</td>
            <td data-label={t("state")}>
              <TokenStateMark locale={locale} state={state} />
            </td>
            <td>
              {(state === "works" || state === "resting") && (
                <ConfirmButton
                  size="small"
                  danger
                  text={t("revoke")}
                  spoken={t("revokeLabel", { name: token.name })}
                  title={t("revokeTitle", { name: token.name })}
                  body={t("revokeBody")}
                  cancel={ui("cancel")}
                  url={`/api/v1/tokens/${token.id}/revoke`}
                  payload={{}}
                  done={t("revoked")}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
