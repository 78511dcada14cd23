import { words } from "@/app/_ui/words";
import { loadReference } from "@/db/seed/reference";
import { ROLES } from "@/lib/access/roles";
import type { Locale } from "@/lib/languages";
import type { AccountFormWords, PlaceOption, RoleOption } from "./account-form";
import type { GivenWords } from "./given-password";

export function roleOptions(locale: Locale): RoleOption[] {
  const [t, ui] = [words(locale, "accounts"), words(locale, "ui")];
  return ROLES.map((value) => ({ value, label: ui(`desk.role.${value}`), hint: t(`roleHint.${value}`) }));
}

export function placeOptions(locale: Locale): PlaceOption[] {
  return loadReference().locations.map(({ id, name }) => ({ value: id, label: name[locale] }));
}

export function formWords(locale: Locale, kind: "invite" | "edit", note: string): AccountFormWords {
  const t = words(locale, "accounts");
  return {
    name: t("name"),
    email: t("email"),
    role: t("role"),
    location: t("location"),
    locationAll: t("locationAll"),
    locationHint: t("invite.locationHint"),
    choose: t("choose"),
    submit: t(`${kind}.submit`),
    busy: t(`${kind}.busy`),
    summary: words(locale, "access")("summary"),
    note,
  };
}

export function givenWords(locale: Locale): GivenWords {
  const t = words(locale, "accounts");
  return {
    body: t("given.body"),
    email: t("given.email"),
    password: t("given.password"),
    copy: t("given.copy"),
    copied: t("given.copied"),
  };
}
