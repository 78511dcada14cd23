import type { ReactNode } from "react";
import { readFactsOf } from "@/app/_server/read-facts";
import { CopyButton } from "@/app/_ui/copy-button";
import { date, shortDateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Inquiry, Lead, Match } from "@/db";
import type { Locale } from "@/lib/languages";
import type { FoundFact } from "@/lib/matching/result";
import { quoteLang } from "@/lib/policy/quote-lang";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "./own-words.module.css";
import { passages } from "./passages";
import { ReadWords } from "./read-words";

const LANGUAGE = { "zh-Hans": "简体中文", "zh-Hant": "繁體中文", en: "English" } as const;

/** What was read in one of the messages that the matcher was given as one text, its places counted in that message. */
function factsIn({ input, result }: Match, message: string): FoundFact[] {
  const at = input.text.indexOf(message);
  if (at < 0) return [];
  return result.facts.flatMap((fact) => {
    if (!fact.span) return [];
    const span: [number, number] = [fact.span[0] - at, fact.span[1] - at];
    return span[0] >= 0 && span[1] <= message.length ? [{ ...fact, span }] : [];
  });
}

/** What the investor wrote, to the letter, with what the matcher read in it underlined and listed beside. Nothing here can be edited. */
export function OwnWords({
  lead,
  inquiries,
  match,
  set,
  locale,
  children,
}: {
  lead: Lead;
  inquiries: Inquiry[];
  match: Match | null;
  /** The policy library the match was made with. */
  set: PolicySet;
  locale: Locale;
  /** What can be done with what was read. */
  children?: ReactNode;
}) {
  const t = words(locale, "leads");
  const pieces =
    inquiries.length > 0
      ? inquiries.map(({ id, message, receivedAt, consent }) => ({ id, message, receivedAt, consent }))
      : [{ id: lead.id, message: lead.intent, receivedAt: lead.receivedAt, consent: null }];
  return (
    <Panel
      title={t(inquiries.length > 0 ? "page.words" : "page.notes")}
      id="words"
      note={t("page.receivedBy", { when: shortDateTime(lead.receivedAt), source: t(`source.${lead.source}`) })}
      actions={
        <CopyButton
          text={pieces.map(({ message }) => message).join("\n\n")}
          labels={{ copy: t("page.copy"), copied: t("page.copied") }}
        />
      }
    >
      {pieces.map(({ id, message, consent }) => {
        const lang = quoteLang(message);
        const facts = match ? factsIn(match, message) : [];
        return (
          <div key={id} className={styles.sheet}>
            <ReadWords
              lang={lang}
              pieces={passages(message, facts)}
              read={readFactsOf(set, facts, locale, match?.input.decided)}
              label={t("page.readInWords")}
              confirmed={t("readings.confirmed")}
            />
            <p className={styles.about}>
              <Tag>{LANGUAGE[lang]}</Tag>
              {consent && (
                <span>
                  {t("page.consented", {
                    what: Object.entries(consent.choices)
                      .filter(([, yes]) => yes)
                      .map(([name]) => (t.has(`consent.${name}`) ? t(`consent.${name}`) : name))
                      .join(t("page.listComma")),
                    when: date(new Date(consent.at), locale),
                  })}
                </span>
              )}
              {facts.length > 0 && <span>{t("page.underlined")}</span>}
            </p>
          </div>
        );
      })}
      {children}
    </Panel>
  );
}
