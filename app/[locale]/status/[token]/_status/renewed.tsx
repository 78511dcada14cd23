import { date } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";

/** That the suggestions are not those first shown, because a policy changed since. */
export function Renewed({ locale, madeAt, renewedFrom }: { locale: Locale; madeAt: Date; renewedFrom: Date }) {
  const told = { when: date(madeAt, locale), before: date(renewedFrom, locale) };
  return <Notice title={words(locale, "status")("suggest.renewed", told)} />;
}
