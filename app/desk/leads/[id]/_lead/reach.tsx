import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { amountIn, country, number } from "@/app/_ui/format";
import { Money } from "@/app/_ui/money";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Lead } from "@/db";
import type { Locale } from "@/lib/languages";

const link = (href: string, text: string) => <a href={href}>{text}</a>;
const site = (href: string) => (
  <a href={href} rel="noreferrer nofollow" target="_blank">
    {href.replace(/^https?:\/\//, "")}
  </a>
);

/** Who they are and every way to reach them: one press calls, one press writes. */
export function Reach({ lead, locale, children }: { lead: Lead; locale: Locale; children?: React.ReactNode }) {
  const t = words(locale, "leads");
  const lines: (FactLine | null)[] = [
    { term: t("ask.investorName"), value: lead.investorName },
    lead.companyName && lead.companyName !== lead.investorName
      ? { term: t("ask.companyName"), value: lead.companyName }
      : null,
    lead.contactName && lead.contactName !== lead.investorName
      ? { term: t("ask.contactName"), value: lead.contactName }
      : null,
    lead.phone
      ? { term: t("ask.phone"), value: link(`tel:${lead.phone.replaceAll(/[^+\d]/g, "")}`, lead.phone) }
      : null,
    lead.wechat ? { term: t("ask.wechat"), value: lead.wechat } : null,
    lead.email
      ? {
          term: t("ask.email"),
          value: link(`mailto:${lead.email}?subject=${encodeURIComponent(lead.reference)}`, lead.email),
        }
      : null,
    lead.whatsapp
      ? { term: t("ask.whatsapp"), value: link(`https://wa.me/${lead.whatsapp.replaceAll(/\D/g, "")}`, lead.whatsapp) }
      : null,
    lead.website ? { term: t("ask.website"), value: site(lead.website) } : null,
    lead.country ? { term: t("ask.country"), value: country(lead.country, locale) } : null,
    lead.creditCode ? { term: t("ask.creditCode"), value: lead.creditCode } : null,
    lead.sourceDetail ? { term: t("ask.sourceDetail"), value: lead.sourceDetail } : null,
  ];
  return (
    <Panel title={t("page.reach")} id="reach" actions={children}>
      <DescriptionList layout="grid" facts={lines.filter((line) => line !== null)} />
    </Panel>
  );
}

/** The size of it, as said. What was not said is not shown as zero. */
export function Size({ lead, locale }: { lead: Lead; locale: Locale }) {
  const t = words(locale, "leads");
  const none = t("list.undisclosed");
  const amount =
    lead.amount !== null ? (
      amountIn(lead.amount, lead.currency ?? "CNY", locale)
    ) : lead.investmentFen !== null ? (
      <Money fen={lead.investmentFen} locale={locale} claimed={words(locale, "ui")("claimed")} />
    ) : (
      none
    );
  const lines: (FactLine | null)[] = [
    { term: t("page.amount"), value: amount },
    lead.contractFen !== null
      ? { term: t("page.contract"), value: <Money fen={lead.contractFen} locale={locale} /> }
      : null,
    lead.paidInFen !== null ? { term: t("page.paidIn"), value: <Money fen={lead.paidInFen} locale={locale} /> } : null,
    lead.landMu !== null ? { term: t("page.land"), value: t("page.mu", { n: number(lead.landMu, locale, 1) }) } : null,
    lead.floorAreaM2 !== null
      ? { term: t("page.floor"), value: t("page.m2", { n: number(lead.floorAreaM2, locale) }) }
      : null,
    lead.jobs !== null ? { term: t("page.jobs"), value: t("page.people", { n: number(lead.jobs, locale) }) } : null,
  ];
  return (
    <Panel title={t("page.size")} id="size">
      <DescriptionList facts={lines.filter((line) => line !== null)} />
    </Panel>
  );
}
