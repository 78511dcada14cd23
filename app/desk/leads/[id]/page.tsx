import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Stack } from "@/app/_ui/panel";
import { StatusMark } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import { Actions } from "@/app/desk/_parts/actions";
import { DueClock } from "@/app/desk/_parts/due-clock";
import { clockOf } from "@/app/desk/_parts/time-left";
import { db } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import { STAGE_CODES } from "@/lib/leads/stages";
import { askWords } from "../_work/labels";
import { namesFor } from "../_work/names";
import { statusLook } from "../_work/status-look";
import { Checked } from "./_lead/checked";
import { FactsKnown, FactsMissing } from "./_lead/fact-forms";
import { SHOWN, type Shown } from "./_lead/happenings";
import { KeptMatches } from "./_lead/kept-matches";
import { MatchPanel } from "./_lead/match-panel";
import { OwnWords } from "./_lead/own-words";
import { PolicyChange } from "./_lead/policy-change";
import { possible } from "./_lead/possible";
import { Reach } from "./_lead/reach";
import { Readings } from "./_lead/readings";
import { readRecord } from "./_lead/record";
import { Size } from "./_lead/size";
import { StageTrack } from "./_lead/stage-track";
import { standingOf } from "./_lead/standing";
import { TimelinePanel } from "./_lead/timeline-panel";
import { Work } from "./_lead/work";
import styles from "./lead.module.css";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const recordFor = cache(async (id: string) => readRecord(await requireActor("leads.read"), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await recordFor((await params).id);
  return { title: record ? `${record.lead.reference} ${record.lead.title}` : undefined };
}

export default async function LeadPage({ params, searchParams }: Props) {
  const actor = await requireActor("leads.read");
  const [{ id }, query, locale] = await Promise.all([params, searchParams, readerLocale()]);
  const [record, names] = await Promise.all([recordFor(id), namesFor(locale)]);
  if (!record) notFound();
  const { lead, match } = record;
  // A match is read with the policy library it was made from, as it was.
  const asMatched = match ? await db().read.policy.at(match.policyVersionId) : null;
  const now = new Date();
  const t = words(locale, "leads");
  const shelf = { locale, t: words(locale, "policy"), today: dayOf(now) };
  const said = words(locale, "inquiries");
  const asks = possible(record, actor, names, locale);
  const draft = `${actor.id}.${lead.id}`;
  const labels = askWords(locale);
  const shown: Shown = SHOWN.find((each) => each === query.show) ?? "all";
  return (
    <Stack>
      <PageHeader
        back={<BackLink href="/desk/leads">{t("list.title")}</BackLink>}
        title={lead.title}
        meta={
          <>
            <span>{lead.reference}</span>
            <span>
              {STAGE_CODES[lead.stage]} {t(`stage.${lead.stage}`)}
            </span>
            <StatusMark {...statusLook(lead.status)}>{t(`status.${lead.status}`)}</StatusMark>
            {lead.dueAt && <DueClock rule={clockOf(lead)} due={lead.dueAt} now={now} locale={locale} named />}
          </>
        }
        actions={
          <Actions
            buttons={asks.buttons}
            menu={{ text: t("form.more"), asks: asks.menu }}
            draft={draft}
            labels={labels}
          />
        }
      />
      <StageTrack stage={lead.stage} locale={locale} />
      {lead.status === "held" && (
        <Notice tone="warn" title={t("page.held")}>
          {record.inquiries
            .flatMap(({ heldFor }) => heldFor)
            .map((why) => (said.has(`held.${why}`) ? said(`held.${why}`) : why))
            .join(t("page.listComma"))}
        </Notice>
      )}
      {record.notice && (
        <PolicyChange notice={record.notice} kept={record.kept} locale={locale}>
          {asks.policy.length > 0 && <Actions buttons={asks.policy} draft={draft} labels={labels} size="small" />}
        </PolicyChange>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <OwnWords lead={lead} inquiries={record.inquiries} match={match} set={asMatched ?? names.set} locale={locale}>
            <Readings lead={lead} match={match} set={asMatched ?? names.set} actor={actor} locale={locale} />
          </OwnWords>
          <Reach lead={lead} locale={locale}>
            {asks.details.length > 0 && (
              <Actions buttons={asks.details} draft={draft} labels={labels} size="small" isQuiet />
            )}
          </Reach>
          <FactsMissing record={record} names={names} locale={locale} actor={actor} />
          {match && (
            <MatchPanel
              match={match}
              cited={record.cited}
              shelf={{ ...shelf, set: asMatched ?? names.set }}
              current={names.set}
              standing={await standingOf(record, names.set, locale)}
              decision={record.decision}
              decidedBy={record.decision?.decidedBy ? names.ownerName(record.decision.decidedBy) : null}
            >
              {asks.match.length > 0 && (
                <Actions buttons={asks.match} draft={draft} labels={labels} size="small" isQuiet />
              )}
            </MatchPanel>
          )}
          <KeptMatches leadId={lead.id} kept={record.kept} locale={locale} />
          <TimelinePanel record={record} shown={shown} locale={locale} names={names} />
        </div>
        <aside className={styles.side}>
          <Work
            lead={lead}
            repeated={record.repeated}
            assignments={record.assignments}
            names={names}
            locale={locale}
            now={now}
          />
          <Size lead={lead} match={match} set={asMatched ?? names.set} locale={locale} />
          {match && <Checked match={match} set={asMatched ?? names.set} locale={locale} />}
          <FactsKnown record={record} names={names} locale={locale} actor={actor} />
        </aside>
      </div>
    </Stack>
  );
}
