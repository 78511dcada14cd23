import { loadReference } from "@/db/seed/reference";
import type { Locale } from "@/lib/languages";
import { telephone } from "./telephone";

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
