import type { Locale } from "../languages";

/** A posted form as plain data: each name with its text, or its texts where several may be ticked. */
export type Fields = Record<string, string | string[]>;

/** Names are the paths of the JSON twin, so that a fault of the one is a fault of the other. */
export const NUMBER_FIELDS = [
  "project.investment.amount",
  "project.landMu",
  "project.floorAreaM2",
  "project.jobs",
] as const;
export const TEXT_FIELDS = [
  "message",
  "project.sector",
  "project.investment.band",
  "project.investment.currency",
  "project.timing",
  "project.preferredLocation",
  "company.name",
  "company.country",
  "company.creditCode",
  "company.website",
  "contact.name",
  "contact.email",
  "contact.phone",
  "contact.wechat",
  "contact.whatsapp",
  "source",
] as const;
export const BOX_FIELDS = ["consent.share", "consent.abroad"] as const;
export const LIST_FIELDS = ["project.priorities"] as const;

/** Every name the form may post and a draft may keep. */
export const FORM_FIELDS: readonly string[] = [...TEXT_FIELDS, ...NUMBER_FIELDS, ...BOX_FIELDS, ...LIST_FIELDS];

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

const SCALES: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** "1,200", "３００", "2.5亿", "12 million" as a number; the text itself when it is none, for the schema to refuse. */
export function numberOf(text: string): number | string {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[,\s_]/g, "")
    .toLowerCase();
  const [, digits = "", scale = ""] = /^(\d+(?:\.\d+)?|\.\d+)(\p{L}*)$/u.exec(plain) ?? [];
  const times = scale === "" ? 1 : SCALES[scale];
  return digits === "" || times === undefined ? text : Number(digits) * times;
}

/** "www.example.com" means https://www.example.com. */
const withScheme = (text: string) =>
  /^[a-z][a-z0-9+.-]*:/i.test(text) || !text.includes(".") ? text : `https://${text}`;

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split(".");
  let at = target;
  for (const name of names.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[names.at(-1) as string] = value;
}

/**
 * A posted form in the shape of the JSON twin, ready for the `Inquiry` schema. Blank means not answered. Sending the
 * form is the agreement to be contacted about it, as the sentence above its button says.
 */
export function inquiryFrom(fields: Fields, locale: Locale): Record<string, unknown> {
  const inquiry: Record<string, unknown> = { locale, contact: {}, consent: { contact: true } };
  // Browsers post every line end of a text area as CRLF (HTML standard, "constructing the entry list").
  inquiry.message = first(fields.message).replaceAll("\r\n", "\n");
  for (const name of TEXT_FIELDS) {
    const text = first(fields[name]).trim();
    if (name !== "message" && text) put(inquiry, name, name === "company.website" ? withScheme(text) : text);
  }
  for (const name of NUMBER_FIELDS) {
    const text = first(fields[name]).trim();
    if (text) put(inquiry, name, numberOf(text));
  }
  for (const name of BOX_FIELDS) if (first(fields[name])) put(inquiry, name, true);
  for (const name of LIST_FIELDS) {
    const chosen = [fields[name] ?? []].flat().filter(Boolean);
    if (chosen.length > 0) put(inquiry, name, chosen);
  }
  withoutBareCurrency(inquiry);
  return inquiry;
}

/** The currency is preselected, so alone it says nothing; a sum without one is in yuan. */
function withoutBareCurrency(inquiry: Record<string, unknown>): void {
  const project = inquiry.project as { investment?: Record<string, unknown> } | undefined;
  if (!project?.investment) return;
  const { band, amount } = project.investment;
  if (band === undefined && amount === undefined) delete project.investment;
  else project.investment.currency ??= "CNY";
  if (Object.keys(project).length === 0) delete inquiry.project;
}
