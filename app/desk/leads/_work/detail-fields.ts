import type { Words } from "@/app/_ui/words";
import type { AskField } from "@/app/desk/_parts/ask";
import type { Lead } from "@/db";
import { SOURCES } from "@/lib/leads/sources";
import type { Choice } from "./asks";

/** Everything about the investor and the project that is no fact of a gate, as it stands, to be corrected. */
export function detailFields(lead: Lead, t: Words, countries: readonly Choice[]): AskField[] {
  const line = (
    name:
      | "title"
      | "investorName"
      | "companyName"
      | "contactName"
      | "phone"
      | "email"
      | "wechat"
      | "whatsapp"
      | "website"
      | "creditCode"
      | "sourceDetail",
  ): AskField => ({
    kind: "text",
    name,
    label: t(`ask.${name}`),
    optional: name !== "title" && name !== "investorName",
    value: lead[name] ?? "",
  });
  return [
    line("title"),
    line("investorName"),
    line("companyName"),
    line("contactName"),
    line("phone"),
    line("wechat"),
    line("email"),
    line("whatsapp"),
    {
      kind: "select",
      name: "country",
      label: t("ask.country"),
      options: countries,
      optional: true,
      value: lead.country ?? "",
    },
    line("creditCode"),
    line("website"),
    {
      kind: "select",
      name: "source",
      label: t("ask.source"),
      options: SOURCES.map((value) => ({ value, label: t(`source.${value}`) })),
      value: lead.source,
    },
    line("sourceDetail"),
  ];
}
