import Link from "next/link";
import { number } from "@/app/_ui/format";
import type { Locale } from "@/lib/languages";

/** A number of a report that opens exactly the leads behind it; `said`: in other words than its digits. */
export function Count({ n, href, locale, said }: { n: number; href: string; locale: Locale; said?: string }) {
  const shown = said ?? number(n, locale);
  return n === 0 ? (
    shown
  ) : (
    <Link href={href} prefetch={false}>
      {shown}
    </Link>
  );
}
