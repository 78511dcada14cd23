import type { Metadata } from "next";
import { connection } from "next/server";
import { openDraft } from "@/app/_server/inquiries/drafts";
import { newStamp, readStamp } from "@/app/_server/inquiries/stamp";
import { publicLocale } from "@/app/_server/public-locale";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { dateTime } from "@/app/_ui/format";
import { ReadingColumn } from "@/app/_ui/frame/reading-column";
import { PageHeader } from "@/app/_ui/page-header";
import { pick, words } from "@/app/_ui/words";
import type { Fields } from "@/lib/inquiries/form";
import { dueAt } from "@/lib/leads/clocks";
import { LOCATION_IDS } from "@/lib/policy/reference";
import { Consents } from "./_form/consents";
import { ContactGroup } from "./_form/contact";
import { DraftNotices } from "./_form/draft-notices";
import { faultsIn } from "./_form/faults";
import { filled } from "./_form/filled";
import styles from "./_form/form.module.css";
import { PlaceGroup } from "./_form/place";
import { ProjectGroup } from "./_form/project";
import { neededOf, questionsOf, stepOf } from "./_form/questions";
import { ScaleGroup } from "./_form/scale";
import { InquirySteps } from "./_form/steps";
import { Trap } from "./_form/trap";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await publicLocale(params);
  const say = words(locale, "inquire");
  const { draft: secret } = await searchParams;
  if (!secret) return { title: say("title") };
  const draft = await openDraft(secret);
  return {
    title: draft?.hasErrors ? say("errorTitle", { title: say("title") }) : say("title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** A form with a place already chosen, when the reader comes from that place. */
function startingFields(place: unknown): Fields {
  const known = (LOCATION_IDS as readonly unknown[]).includes(place);
  return known ? { "project.preferredLocation": place as string } : {};
}

/** The whole inquiry on one page; the island inside turns it into steps where scripts run. */
export default async function InquirePage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const query = await searchParams;
  await connection();
  const say = words(locale, "inquire");
  const draft = query.draft ? await openDraft(query.draft) : null;
  const fields = draft?.fields ?? startingFields(query.place);
  const faults = draft?.hasErrors ? faultsIn(fields, locale) : [];
  const it = filled(locale, fields, faults);
  const stamp = it.text("stamp");
  return (
    <ReadingColumn>
      <div id="faults" className={styles.faults}>
        <ErrorSummary title={words(locale, "ui")("error.summary")} errors={faults} />
      </div>
      <PageHeader title={say("title")} lede={say("lede")} />
      <p className={styles.promise}>{say("promise", { by: dateTime(dueAt("response", new Date()), locale) })}</p>
      <p className={styles.prepare}>{say("prepared")}</p>
      <DraftNotices locale={locale} draft={draft} asked={query.draft} isSaved={query.saved === "1"} />
      <InquirySteps
        action={`/${locale}/inquire/send`}
        whole={faults.length > 0}
        isDraft={draft !== null}
        questions={questionsOf(say)}
        needed={neededOf(say)}
        labels={{
          ...pick(say, ["send", "sending"]),
          back: say("step.back"),
          next: say("step.next"),
          all: say("step.all"),
          save: say("draft.save"),
          restored: say("draft.restored"),
          restoredNote: say("draft.restoredNote"),
          clear: say("draft.clear"),
          check: say("check.title"),
          change: say("check.change"),
          none: say("check.none"),
          summary: words(locale, "ui")("error.summary"),
        }}
        steps={[
          stepOf(say, "project", <ProjectGroup it={it} />),
          stepOf(say, "scale", <ScaleGroup it={it} />),
          stepOf(say, "place", <PlaceGroup it={it} />),
          stepOf(say, "contact", <ContactGroup it={it} />),
          stepOf(say, "send", <Consents it={it} />),
        ]}
      >
        <input type="hidden" name="stamp" value={readStamp(stamp) ? stamp : newStamp()} />
        <input type="hidden" name="challenge" />
        <input type="hidden" name="proof" />
        {draft && <input type="hidden" name="draft" value={String(query.draft)} />}
        <Trap label={say("trap")} />
      </InquirySteps>
    </ReadingColumn>
  );
}
