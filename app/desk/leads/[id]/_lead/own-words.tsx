import { date, shortDateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Inquiry, Lead, Match } from "@/db";
import type { Locale } from "@/lib/languages";
import { quoteLang } from "@/lib/policy/quote-lang";
import { CopyButton } from "./copy-button";
import styles from "./own-words.module.css";
import { passages } from "./passages";

const LANGUAGE = { "zh-Hans": "简体中文", "zh-Hant": "繁體中文", en: "English" } as const;

/** What the investor wrote, to the letter, with what the matcher read in it underlined. Nothing here can be edited. */
export function OwnWords({
  lead,
  inquiries,
  match,
  locale,
}: {
  lead: Lead;
  inquiries: Inquiry[];
  match: Match | null;
  locale: Locale;
}) {
  const t = words(locale, "leads");
  const found = words(locale, "matching");
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
        const facts = match?.input.text === message ? match.result.facts : [];
        return (
          <div key={id} className={styles.sheet}>
            <blockquote lang={lang} className={styles.words} dir="auto">
              {passages(message, facts).map(({ text, fact }, index) =>
                fact ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one unchanging text
                  <mark key={index} title={found.has(`fact.${fact}`) ? found(`fact.${fact}`) : undefined}>
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </blockquote>
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
              {facts.some(({ span }) => span) && <span>{t("page.underlined")}</span>}
            </p>
          </div>
        );
      })}
    </Panel>
  );
}
