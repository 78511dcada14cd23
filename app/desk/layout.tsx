import "../_ui/base.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { readerLocale } from "@/app/_server/reader";
import { currentSession } from "@/app/_server/session";
import { DeskFrame } from "@/app/_ui/frame/desk-frame";
import { DeskGate } from "@/app/_ui/frame/desk-gate";
import type { DeskLink } from "@/app/_ui/frame/desk-links";
import { words } from "@/app/_ui/words";
import { loadReference } from "@/db/seed/reference";
import type { Actor } from "@/lib/access/actor";
import { may, type Right } from "@/lib/access/may";
import { HTML_LANG, type Locale } from "@/lib/languages";

const PLACES: readonly { href: string; word: string; right?: Right }[] = [
  { href: "/desk", word: "desk.today" },
  { href: "/desk/leads", word: "desk.leads", right: "leads.read" },
  { href: "/desk/reports", word: "desk.reports", right: "reports.read" },
  { href: "/desk/policy", word: "desk.policy", right: "policy.read" },
  { href: "/desk/accounts", word: "desk.accounts", right: "accounts.manage" },
  { href: "/desk/history", word: "desk.history", right: "history.read" },
];

/** "县区专员 · 四会": what someone is, and where if anywhere. */
function roleOf({ role, locationId }: Actor, locale: Locale): string {
  const place = loadReference().locations.find(({ id }) => id === locationId)?.shortName[locale];
  return [words(locale, "ui")(`desk.role.${role}`), place].filter(Boolean).join(" · ");
}

export async function generateMetadata(): Promise<Metadata> {
  const product = words(await readerLocale(), "ui")("product");
  return { title: { default: product, template: `%s · ${product}` }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await readerLocale();
  const t = words(locale, "ui");
  const session = await currentSession();
  return (
    <html lang={HTML_LANG[locale]}>
      <body data-side="desk" data-offline={words(locale, "desk")("offline")}>
        {session && !session.account.mustChangePassword ? (
          <DeskFrame
            locale={locale}
            person={{ name: session.actor.name, role: roleOf(session.actor, locale) }}
            links={PLACES.filter(({ right }) => !right || may(session.actor, right)).map(
              ({ href, word }): DeskLink => ({ href, text: t(word) }),
            )}
            mayCreate={may(session.actor, "leads.log")}
            maySearch={may(session.actor, "leads.read")}
          >
            {children}
          </DeskFrame>
        ) : (
          <DeskGate locale={locale}>{children}</DeskGate>
        )}
      </body>
    </html>
  );
}
