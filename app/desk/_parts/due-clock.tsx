import { Clock } from "@/app/_ui/clock";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { clockSaid, clockTitle } from "./clock-words";
import { type Rule, timeLeft } from "./time-left";

/** A promise with its time left; hovering tells the rule and the exact moment. `named` says what is due, too. */
export function DueClock({
  rule,
  due,
  now,
  locale,
  named,
}: {
  rule: Rule;
  due: Date;
  now: Date;
  locale: Locale;
  named?: boolean;
}) {
  const t = words(locale, "desk");
  const left = timeLeft(rule, due, now);
  const said = clockSaid(left, locale);
  return (
    <Clock state={left.state} dateTime={due.toISOString()} title={clockTitle(rule, due, locale)}>
      {named ? t("clock.named", { name: t(`clock.name.${rule}`), said }) : said}
    </Clock>
  );
}
