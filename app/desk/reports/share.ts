import { number, percent } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";

/** Below this many cases, a share says less than the two numbers it is made of. */
const FEW = 5;

/** "64%", "3 of 4", or a dash where there is nothing to have a share of. */
export function share(n: number, of: number, locale: Locale): string {
  if (of === 0) return "–";
  if (of >= FEW) return percent(n / of, locale);
  return words(locale, "reports")("stat.rate-few", { n: number(n, locale), due: number(of, locale) });
}
