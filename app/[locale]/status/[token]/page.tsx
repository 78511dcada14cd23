import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openStatus } from "@/app/_server/inquiries/status";
import { publicLocale } from "@/app/_server/public-locale";
import { suggestionsOf } from "@/app/_server/suggestions";
import { ReadingColumn } from "@/app/_ui/frame/reading-column";
import { words } from "@/app/_ui/words";
import { Renewed } from "./_status/renewed";
import { Sent } from "./_status/sent";
import styles from "./_status/status.module.css";
import { SuggestionView } from "./_status/suggestion-view";
import { Tail } from "./_status/tail";
import { Where } from "./_status/where";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await publicLocale(params);
  const isSent = (await searchParams).sent === "1";
  return {
    title: words(locale, "status")(isSent ? "sentTitle" : "title"),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

/** What the holder of a private link sees: where the inquiry stands and what was suggested; no name, no contact. */
export default async function StatusPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const { token } = await params;
  const now = new Date();
  const found = await openStatus(token, now);
  if (!found) notFound();
  const isSent = (await searchParams).sent === "1";
  const { inquiry, lead, match, renewedFrom, set } = found;
  // Right after sending the link is what must not be missed; later its holder has it already.
  const link = <Tail locale={locale} token={token} endsAt={inquiry.trackingEndsAt} isSent={isSent} />;
  return (
    <ReadingColumn>
      <div className={styles.page}>
        {isSent ? (
          <Sent locale={locale} inquiry={inquiry} reference={lead.reference} />
        ) : (
          <Where locale={locale} inquiry={inquiry} lead={lead} set={set} now={now} />
        )}
        {isSent && link}
        {match && renewedFrom && <Renewed locale={locale} madeAt={match.madeAt} renewedFrom={renewedFrom} />}
        {match && (
          <SuggestionView
            locale={locale}
            suggestions={suggestionsOf(set, match.result, locale, now)}
            madeAt={match.madeAt}
          />
        )}
        {!isSent && link}
      </div>
    </ReadingColumn>
  );
}
