import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import { SOURCES } from "@/lib/leads/sources";
import { STAGES } from "@/lib/leads/stages";
import { STATUSES } from "@/lib/leads/statuses";
import { CURRENCIES } from "@/lib/money";
import { askWords } from "../_work/labels";
import { countryChoices, namesFor } from "../_work/names";
import { QuickAdd } from "./quick-add";
import { QUICK_WORDS, type QuickAddWords } from "./quick-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "leads")("new.title") };
}

/** A call, a visit, a talk at a fair: on record in under a minute. */
export default async function NewLead() {
  const actor = await requireActor("leads.log");
  const locale = await readerLocale();
  const t = words(locale, "leads");
  const names = await namesFor(locale);
  const labels = {
    ...askWords(locale),
    ...Object.fromEntries(QUICK_WORDS.map((key) => [key, t(`new.${key}`)])),
  } as QuickAddWords;
  const ask = (name: string) => t(`ask.${name}`);
  const hinted = (name: string) => ({
    label: ask(name),
    hint: t.has(`ask.${name}Hint`) ? ask(`${name}Hint`) : undefined,
  });
  const more = (kind: "text" | "area", name: string) => ({ kind, name, optional: true, ...hinted(name) }) as const;
  const sources = SOURCES.filter((source) => source !== "public-form" && source !== "partner-site");
  const officers = names.officersFor(actor.locationId).filter(({ value }) => value !== actor.id);
  return (
    <>
      <PageHeader
        back={<BackLink href="/desk/leads">{t("list.title")}</BackLink>}
        title={t("new.title")}
        lede={t("new.lede")}
      />
      <QuickAdd
        draft={`${actor.id}.new`}
        labels={labels}
        stages={Object.fromEntries(STAGES.map((stage) => [stage, t(`stage.${stage}`)]))}
        statuses={Object.fromEntries(STATUSES.map((status) => [status, t(`status.${status}`)]))}
        owners={Object.fromEntries(names.owners.map(({ value, label }) => [value, label]))}
        first={[
          { kind: "text", name: "investorName", ...hinted("investorName") },
          { kind: "text", name: "title", ...hinted("title") },
          { kind: "text", name: "contact", ...hinted("contact") },
          {
            kind: "select",
            name: "source",
            label: ask("source"),
            options: sources.map((value) => ({ value, label: t(`source.${value}`) })),
          },
          {
            kind: "select",
            name: "ownerId",
            label: ask("ownerId"),
            value: "me",
            options: [
              { value: "me", label: t("ask.me", { name: actor.name }) },
              ...officers,
              { value: "none", label: ask("nobody") },
            ],
          },
        ]}
        more={[
          more("area", "intent"),
          { kind: "check", name: "alreadyAnswered", ...hinted("alreadyAnswered") },
          more("text", "contactName"),
          { kind: "select", name: "country", label: ask("country"), optional: true, options: countryChoices(locale) },
          more("text", "amount"),
          {
            kind: "select",
            name: "currency",
            label: ask("currency"),
            optional: true,
            value: "CNY",
            options: CURRENCIES.map((value) => ({ value, label: value })),
          },
          more("text", "landMu"),
          more("text", "floorAreaM2"),
          more("text", "jobs"),
          more("text", "creditCode"),
          more("text", "sourceDetail"),
        ]}
      />
    </>
  );
}
