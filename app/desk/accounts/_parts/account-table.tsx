import Link from "next/link";
import { shortDateTime } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Account } from "@/db";
import { loadReference } from "@/db/seed/reference";
import type { Locale } from "@/lib/languages";
import { AccountState } from "./account-state";

/** Who has an account, those in use first. */
export function AccountTable({
  locale,
  accounts,
  ownId,
}: {
  locale: Locale;
  accounts: readonly Account[];
  ownId: string;
}) {
  const t = words(locale, "accounts");
  const ui = words(locale, "ui");
  const places = new Map(loadReference().locations.map(({ id, shortName }) => [id as string, shortName[locale]]));
  const placeOf = ({ role, locationId }: Account) =>
    locationId ? (places.get(locationId) ?? locationId) : role === "administrator" ? "—" : t("locationAll");
  const sorted = [...accounts].sort((a, b) => Number(Boolean(a.disabledAt)) - Number(Boolean(b.disabledAt)));
  return (
    <Table caption={t("caption")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("emailShort")}</th>
          <th scope="col">{t("role")}</th>
          <th scope="col">{t("locationShort")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("lastSignIn")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((account) => (
          <tr key={account.id}>
            <td data-title>
              <Link href={`/desk/accounts/${account.id}`} prefetch={false}>
                {account.name}
              </Link>
              {account.id === ownId && t("you")}
            </td>
            <td data-label={t("emailShort")}>{account.email}</td>
            <td data-label={t("role")}>{ui(`desk.role.${account.role}`)}</td>
            <td data-label={t("locationShort")}>{placeOf(account)}</td>
            <td data-label={t("state")}>
              <AccountState locale={locale} account={account} />
            </td>
            <td data-label={t("lastSignIn")} data-quiet>
              {account.lastSignInAt ? shortDateTime(account.lastSignInAt) : t("never")}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
