import { loadReference } from "@/db/seed/reference";
import type { Locale } from "@/lib/languages";

/** How to reach the bureau, in the reader's language. Null is not published, so nothing is shown for it. */
export type Bureau = {
  name: string;
  address: string;
  /** As people here write it, and as a telephone dials it. */
  tel: { text: string; href: string };
  fax: string | null;
  email: string | null;
  wechat: string | null;
  whatsapp: string | null;
  website: string | null;
};

/** "0086-758-2899202" becomes 0758-2899202 for a reader in China and +86 758 289 9202 for one abroad. */
export function telephone(number: string, locale: Locale): { text: string; href: string } {
  const digits = number.replaceAll(/\D/g, "").replace(/^00/, "");
  const [, area, local] = /^0*86[-\s]*(\d{2,3})[-\s]*(\d{7,8})$/.exec(number.replace(/^\+/, "")) ?? [];
  const href = `tel:+${digits}`;
  if (!area || !local) return { text: number, href };
  if (locale === "zh") return { text: `0${area}-${local}`, href };
  return { text: `+86 ${area} ${local.slice(0, -4)} ${local.slice(-4)}`, href };
}

const configured = (name: string) => process.env[name]?.trim() || null;

/** Name, address, telephone and fax are policy data with their evidence; the rest is configuration. */
export function bureau(locale: Locale): Bureau {
  const { contact } = loadReference().city;
  return {
    name: contact.org[locale],
    address: contact.address[locale],
    tel: telephone(contact.tel, locale),
    fax: contact.fax && telephone(contact.fax, locale).text,
    email: configured("BUREAU_EMAIL") ?? contact.email,
    wechat: configured("BUREAU_WECHAT"),
    whatsapp: configured("BUREAU_WHATSAPP"),
    website: configured("BUREAU_WEBSITE"),
  };
}
