import "./_ui/base.css";
import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { PublicFrame } from "@/app/_ui/frame/public-frame";
import { NotFoundNote } from "@/app/_ui/not-found-note";
import { words } from "@/app/_ui/words";
import { HTML_LANG } from "@/lib/languages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "ui")("notFound.title") };
}

/** An address outside every language: answered in the one the browser asks for. */
export default async function GlobalNotFound() {
  const locale = await readerLocale();
  return (
    <html lang={HTML_LANG[locale]}>
      <body data-side="public">
        <PublicFrame locale={locale}>
          <NotFoundNote locale={locale} />
        </PublicFrame>
      </body>
    </html>
  );
}
