import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { date, dateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Panel, Stack } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { datedVersion, versionName } from "@/app/desk/policy/version-name";
import { db } from "@/db";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import { differenceOf } from "@/lib/matching/difference";
import { leadsCited } from "@/lib/matching/own-pull";
import { namesFor } from "../../../_work/names";
import { Differences } from "../../_lead/differences";
import { MatchPanel } from "../../_lead/match-panel";

type Props = { params: Promise<{ id: string; matchId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "leads")("kept.title") };
}

/** One answer of the matcher as it was given: with the policy library of its time, on the day it was made. */
export default async function KeptMatchPage({ params }: Props) {
  const actor = await requireActor("leads.read");
  const [{ id, matchId }, locale] = await Promise.all([params, readerLocale()]);
  const { leads, matches, policy } = db().read;
  const lead = await leads.find(visibleTo(actor), id);
  const match = lead && (await matches.find(id, matchId));
  const set = match && (await policy.at(match.policyVersionId));
  const version = match && (await policy.version(match.policyVersionId));
  if (!lead || !match || !set || !version) notFound();
  const [latest, names, cited] = await Promise.all([
    matches.latest(id),
    namesFor(locale),
    leads.named(visibleTo(actor), leadsCited(match.result)),
  ]);
  const latestSet = latest && (await policy.at(latest.policyVersionId));
  const isOld = latest?.id !== match.id;
  const difference =
    isOld && latest && latestSet
      ? differenceOf({ set, result: match.result }, { set: latestSet, result: latest.result }, dayOf(new Date()))
      : null;
  const t = words(locale, "leads");
  const shelf = { set, locale, t: words(locale, "policy"), today: dayOf(match.madeAt) };
  return (
    <Stack>
      <PageHeader
        back={<BackLink href={`/desk/leads/${lead.id}`}>{t("kept.back")}</BackLink>}
        title={t("kept.pageTitle", { when: date(match.madeAt, locale) })}
        meta={
          <>
            <span>{lead.reference}</span>
            <span>{lead.title}</span>
            <span>
              {t("kept.line", { when: dateTime(match.madeAt, locale), version: versionName(version, locale) })}
            </span>
          </>
        }
      />
      {isOld && (
        <Notice tone="warn" title={t("kept.old")}>
          {t("kept.oldBody", { version: datedVersion(version, locale) })}
        </Notice>
      )}
      {isOld && latestSet && (
        <Panel title={t("kept.since")} id="since">
          {difference ? (
            <Differences difference={difference} sides={{ from: set, to: latestSet, locale }} />
          ) : (
            <p>{t("kept.same")}</p>
          )}
        </Panel>
      )}
      <MatchPanel
        match={match}
        decision={match.decidedAt ? match : null}
        cited={cited}
        shelf={shelf}
        current={set}
        decidedBy={match.decidedBy ? names.ownerName(match.decidedBy) : null}
      />
    </Stack>
  );
}
