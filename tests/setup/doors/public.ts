import { openedPage } from "../investor";
import type { Example } from "./hall";

let asked = 0;
/** Nobody's budget runs out: each inquiry comes from an address of its own. */
const elsewhere = () => ({ "x-inkstone-address": `2001:db9:${(++asked).toString(16)}::1` });

export const PUBLIC_DOORS: Record<string, Example> = {
  "GET /": () => ({}),
  "GET /api/[[...rest]]": () => ({}),
  "POST /api/[[...rest]]": () => ({ body: {} }),
  "GET /api/health": () => ({}),
  "GET /api/openapi.json": () => ({}),
  "POST /desk/language": () => ({ form: { locale: "en" } }),
  "POST /desk/sign-out": ({ people }) => ({ as: people.colleague, form: {} }),
  "GET /[locale]/inquire/challenge": () => ({ params: { locale: "zh" } }),
  "GET /[locale]/inquire/send": () => ({ params: { locale: "zh" } }),
  "POST /[locale]/inquire/send": () => ({
    params: { locale: "zh" },
    headers: elsewhere(),
    form: {
      stamp: openedPage(),
      draft: "",
      challenge: "",
      proof: "",
      message: "在德庆建食品厂，需要土地三十亩。",
      "project.sector": "食品",
      "project.timing": "later",
      "project.preferredLocation": "deqing",
      "company.name": "广州甲食品有限公司",
      "company.country": "CN",
      "company.creditCode": "91440101MA59E3Q12D",
      "company.website": "https://example.org",
      "contact.name": "王先生",
      "contact.email": "wang@example.org",
      "contact.phone": "13800138000",
      "contact.wechat": "wx-1",
      "contact.whatsapp": "+8613800138000",
      source: "朋友",
    },
  }),
  "POST /api/v1/inquiries": () => ({
    headers: { "idempotency-key": `key-${++asked}`, ...elsewhere() },
    body: {
      locale: "zh",
      message: "在德庆建食品厂，需要土地三十亩。",
      contact: {
        name: "王先生",
        email: "wang@example.org",
        phone: "13800138000",
        wechat: "wx-1",
        whatsapp: "+8613800138000",
      },
      company: { name: "广州甲", country: "CN", creditCode: "91440101MA59E3Q12D", website: "https://example.org" },
      project: {
        sector: "食品",
        activity: "做饼干",
        investment: { band: "under-10m", currency: "CNY" },
        timing: "later",
        preferredLocation: "deqing",
        priorities: ["land"],
      },
      source: "招商网",
      consent: { contact: true },
    },
  }),
  "POST /api/v1/match": ({ people }) => ({
    as: people.city,
    body: { id: "a-1", text: "要三十亩地做饼干", sector: "食品", currency: "CNY", contactCountry: "CN" },
  }),
};
