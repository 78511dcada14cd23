import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { Button, ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { SelectField, TextField } from "@/app/_ui/input";
import { PageHeader } from "@/app/_ui/page-header";
import { Sheet } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { type Account, db } from "@/db";
import { ROLES } from "@/lib/access/roles";
import type { Locale } from "@/lib/languages";
import { ACCOUNT_STATES, stateOf } from "./_parts/account-state";
import { AccountTable } from "./_parts/account-table";
import styles from "./_parts/accounts.module.css";

type Filter = { q: string; role: string; state: string };
type Props = { searchParams: Promise<Record<string, string | string[]>> };

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value.trim() : "");

function fits(account: Account, { q, role, state }: Filter): boolean {
  const text = `${account.name} ${account.email}`.toLowerCase();
  return text.includes(q.toLowerCase()) && (!role || account.role === role) && (!state || stateOf(account) === state);
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "accounts")("title") };
}

function FilterForm({ locale, filter }: { locale: Locale; filter: Filter }) {
  const t = words(locale, "accounts");
  const ui = words(locale, "ui");
  const isSet = filter.q || filter.role || filter.state;
  return (
    <search>
      <form method="get" action="/desk/accounts" className={styles.filter} aria-label={t("filter.label")}>
        <TextField name="q" type="search" label={t("filter.q")} defaultValue={filter.q} />
        <SelectField name="role" label={t("filter.role")} defaultValue={filter.role}>
          <option value="">{t("filter.allRoles")}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ui(`desk.role.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="state" label={t("filter.state")} defaultValue={filter.state}>
          <option value="">{t("filter.allStates")}</option>
          {ACCOUNT_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t("filter.go")}</Button>
        {isSet && (
          <ButtonLink href="/desk/accounts" tone="bare">
            {t("filter.clear")}
          </ButtonLink>
        )}
      </form>
    </search>
  );
}

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireActor("accounts.manage");
  const locale = await readerLocale();
  const t = words(locale, "accounts");
  const params = await searchParams;
  const filter = { q: one(params.q), role: one(params.role), state: one(params.state) };
  const all = await db().read.accounts.all();
  const shown = all.filter((account) => fits(account, filter));
  const disabled = all.filter(({ disabledAt }) => disabledAt).length;
  return (
    <>
      <PageHeader
        title={t("title")}
        lede={t("lede", { active: all.length - disabled, disabled })}
        actions={
          <>
            <ButtonLink href="/desk/accounts/tokens">{t("tokens")}</ButtonLink>
            <ButtonLink href="/desk/accounts/new" tone="primary">
              {t("invite.title")}
            </ButtonLink>
          </>
        }
      />
      <FilterForm locale={locale} filter={filter} />
      <Sheet>
        {shown.length > 0 ? (
          <AccountTable locale={locale} accounts={shown} ownId={actor.id} />
        ) : (
          <EmptyState
            title={t("empty.title")}
            actions={<ButtonLink href="/desk/accounts">{t("filter.clear")}</ButtonLink>}
          >
            <p>{t("empty.body")}</p>
          </EmptyState>
        )}
      </Sheet>
    </>
  );
}
