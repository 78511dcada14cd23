import { money } from "@/app/_ui/format";
import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { type LeadFilter, STATUS_SETS, toQuery } from "@/lib/leads/list";
import { bandAsked } from "@/lib/suggestions/filter";

/** Not filters: the order and the place in the list. */
const ASIDE: readonly (keyof LeadFilter)[] = ["sort", "page", "size"];

type Naming = {
  t: Words;
  locale: Locale;
  nameOf: (id: string) => string;
  ownerName: (id: string) => string;
  versionName: (id: string) => string;
};

/** "place-3" of the filter by certainty is 30 to under 40 %. */
function certainty(value: string, t: Words): string {
  const { subject, band } = bandAsked(value);
  return t(`list.chip.sure.${subject}`, { from: band * 10, until: band === 9 ? 100 : band * 10 + 9 });
}

function said(name: keyof LeadFilter, value: string, { t, locale, nameOf, ownerName, versionName }: Naming): string {
  const label = (text: string) => t(`list.chip.${name}`, { value: text });
  if (name === "q") return t("list.chip.q", { q: value });
  if (value === "none" && (name === "decidedCluster" || name === "decidedPlace")) return label(t("ask.none"));
  if (value === "none" && name !== "cause") return label(t("list.filter.none"));
  switch (name) {
    case "stage":
    case "reached":
      return label(t(`stage.${value}`));
    case "status":
      return label(
        t((STATUS_SETS as readonly string[]).includes(value) ? `list.statusSet.${value}` : `status.${value}`),
      );
    case "location":
    case "cluster":
    case "suggestedCluster":
    case "decidedCluster":
    case "suggestedPlace":
    case "decidedPlace":
      return label(nameOf(value));
    case "owner":
      return label(value === "me" ? t("list.filter.me") : ownerName(value));
    case "source":
      return label(t(`source.${value}`));
    case "cause":
      return label(value === "none" ? t("list.filter.none") : t(`cause.${value}`));
    case "suggestion":
      return t(`list.chip.suggestion.${value}`);
    case "sure":
      return certainty(value, t);
    case "decidedBy":
      return label(words(locale, "suggestions")(`decider.${value}`));
    case "firstAnswer":
      return label(words(locale, "matching")(`behaviour.${value}`));
    case "firstPolicy":
      return label(versionName(value));
    case "answer":
      return t(`list.chip.answer.${value}`);
    case "minFen":
      return label(money(Number(value), locale));
    default:
      return label(value);
  }
}

/** The filters in force, each with the address of the list without it. */
export function chipsOf(filter: LeadFilter, naming: Naming): { text: string; href: string }[] {
  return (Object.keys(filter) as (keyof LeadFilter)[])
    .filter(
      (name) =>
        !ASIDE.includes(name) &&
        filter[name] !== undefined &&
        filter[name] !== "" &&
        !(name === "status" && filter.status === "open"),
    )
    .map((name) => ({
      text: said(name, String(filter[name]), naming),
      href: `/desk/leads${toQuery({ ...filter, [name]: undefined, page: 1 })}`,
    }));
}
