import type { OpenDraft } from "@/app/_server/inquiries/drafts";
import { baseUrl } from "@/app/_server/settings";
import { date } from "@/app/_ui/format";
import { bureau } from "@/app/_ui/frame/bureau";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import styles from "./form.module.css";

/** What became of a form that was put aside: its link and how long it lasts, or that its time is over. */
export function DraftNotices({
  locale,
  draft,
  asked,
  isSaved,
}: {
  locale: Locale;
  draft: OpenDraft | null;
  asked: unknown;
  isSaved: boolean;
}) {
  if (!asked || draft?.hasErrors) return null;
  const say = words(locale, "inquire");
  if (!draft) {
    return (
      <div className={styles.notices}>
        <Notice tone="warn" title={say("draft.gone")}>
          {say("draft.goneNote", { tel: bureau(locale).tel.text })}
        </Notice>
      </div>
    );
  }
  const link = new URL(`/${locale}/inquire?draft=${String(asked)}`, baseUrl()).href;
  return (
    <div className={styles.notices}>
      <Notice tone={isSaved ? "ok" : "info"} title={isSaved ? say("draft.saved") : say("draft.restored")}>
        <p>{say("draft.savedNote", { until: date(draft.endsAt, locale) })}</p>
        <a href={link} className={styles.link}>
          {link}
        </a>
      </Notice>
    </div>
  );
}
