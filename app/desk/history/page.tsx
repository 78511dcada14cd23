import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { Sheet, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { type Account, db } from "@/db";
import { EVERYTHING } from "@/lib/access/scope";
import { HistoryQuestion, periodOf } from "@/lib/history/filter";
import { ChainNotice } from "./chain-notice";
import { FilterForm } from "./filter-form";
import { HistoryTable } from "./history-table";

const SIZE = 50;

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "history")("title") };
}

/** What the subject field means: a lead by its reference or id, or an account by its id, e-mail or name. */
async function subjectOf(text: string | undefined, accounts: readonly Account[]) {
  if (!text) return undefined;
  const account = accounts.find(({ id, email, name }) => [id, email, name].includes(text));
  if (account) return { type: "account" as const, id: account.id };
  const lead = await db().read.leads.byReference(EVERYTHING, text.toUpperCase());
  return { type: "lead" as const, id: lead?.id ?? text };
}

function addressOf(question: HistoryQuestion, change: Record<string, string | number>): string {
  const all = { ...question, page: undefined, ...change };
  const set = Object.entries(all).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  return set.length > 0 ? `/desk/history?${new URLSearchParams(set)}` : "/desk/history";
}

export default async function HistoryPage({ searchParams }: Props) {
  await requireActor("history.read");
  const locale = await readerLocale();
  const t = words(locale, "history");
  const params = await searchParams;
  const question = HistoryQuestion.parse(params);
  const accounts = await db().read.accounts.all();
  const subject = await subjectOf(question.subject, accounts);
  const { event, actor: actorId, page } = question;
  const filter = { actorId, event, subject, ...periodOf(question) };
  const { total, lines } = await db().read.history.page(filter, { offset: (page - 1) * SIZE, limit: SIZE });
  const references = await db().read.history.referencesOf(lines.flatMap(({ leadId }) => (leadId ? [leadId] : [])));
  // An account is asked for by its id from its own page; the field shows its name.
  const named = accounts.find(({ id }) => id === question.subject)?.name ?? question.subject ?? "";
  return (
    <>
      <PageHeader title={t("title")} lede={t("lede")} />
      <Stack>
        <ChainNotice locale={locale} asked={params.check === "1"} again={addressOf(question, { check: 1 })} />
        <FilterForm locale={locale} question={question} accounts={accounts} subject={named} />
        <Sheet>
          {lines.length > 0 ? (
            <HistoryTable locale={locale} lines={lines} accounts={accounts} references={references} />
          ) : (
            <EmptyState
              title={t("empty.title")}
              actions={<ButtonLink href="/desk/history">{t("filter.clear")}</ButtonLink>}
            >
              <p>{t("empty.body")}</p>
            </EmptyState>
          )}
        </Sheet>
        <Pagination
          locale={locale}
          page={page}
          size={SIZE}
          total={total}
          href={(to) => addressOf(question, { page: to })}
        />
      </Stack>
    </>
  );
}
