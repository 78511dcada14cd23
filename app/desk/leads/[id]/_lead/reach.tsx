import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { country } from "@/app/_ui/format";
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
