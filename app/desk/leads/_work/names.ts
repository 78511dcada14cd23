import { country } from "@/app/_ui/format";
import { type Account, db } from "@/db";
import { may } from "@/lib/access/may";
import { covers, visibleTo } from "@/lib/access/scope";
import { COUNTRY_CODES, FREQUENT_COUNTRIES } from "@/lib/inquiries/countries";
import type { Locale } from "@/lib/languages";
import { nameOf } from "@/lib/policy/names";
import type { LocationId, PolicySet } from "@/lib/policy/reference";
import type { Choice } from "./asks";

/** Names of people, places and clusters in one language, read once for a page. */
export type Names = {
  set: PolicySet;
  nameOf: (id: string) => string;
  /** 高新区 rather than 肇庆高新技术产业开发区, for tables. */
  shortNameOf: (id: string) => string;
  ownerName: (id: string) => string;
  places: Choice[];
  clusters: Choice[];
  owners: Choice[];
  /** Colleagues who can see and work a lead of this place. */
  officersFor: (locationId: string | null) => Choice[];
};

const works = (account: Account) => !account.disabledAt && may(account, "leads.work");

export async function namesFor(locale: Locale): Promise<Names> {
  const [set, accounts] = await Promise.all([db().read.policy.current(), db().read.accounts.all()]);
  const short = new Map<string, string>(set.locations.map((location) => [location.id, location.shortName[locale]]));
  const people = new Map(accounts.map((account) => [account.id, account.name]));
  const shortNameOf = (id: string) => short.get(id) ?? nameOf(set, id, locale);
  const labelled = (account: Account): Choice => ({
    value: account.id,
    label: account.locationId ? `${account.name} · ${shortNameOf(account.locationId)}` : account.name,
  });
  return {
    set,
    nameOf: (id) => nameOf(set, id, locale),
    shortNameOf,
    ownerName: (id) => people.get(id) ?? id,
    places: set.locations.map(({ id, shortName }) => ({ value: id, label: shortName[locale] })),
    clusters: set.clusters.map(({ id, name }) => ({ value: id, label: name[locale] })),
    owners: accounts.filter(works).map(labelled),
    officersFor: (locationId) =>
      accounts
        .filter(
          (account) =>
            works(account) &&
            covers(
              visibleTo({ role: account.role, locationId: account.locationId as LocationId | null }),
              locationId as LocationId | null,
            ),
        )
        .map(labelled),
  };
}

/** Every country and region, those that most investors come from first, with the bureau's own labels for 港澳台. */
export function countryChoices(locale: Locale): Choice[] {
  const rest = COUNTRY_CODES.filter((code) => !(FREQUENT_COUNTRIES as readonly string[]).includes(code));
  return [...FREQUENT_COUNTRIES, ...rest].map((code) => ({ value: code, label: country(code, locale) }));
}
