import "../_ui/base.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { baseUrl } from "@/app/_server/settings";
import { bureau } from "@/app/_ui/frame/bureau";
import { PublicFrame } from "@/app/_ui/frame/public-frame";
import { words } from "@/app/_ui/words";
import { HTML_LANG, isLocale } from "@/lib/languages";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#131619" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { name } = bureau(locale);
  return {
    metadataBase: baseUrl(),
    title: { default: name, template: `%s · ${name}` },
    description: words(locale, "home")("lede"),
    alternates: { languages: { "zh-Hans": "/zh", "zh-Hant": "/zh-hant", en: "/en" } },
    // A phone must not turn amounts and references into telephone links.
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function PublicLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={HTML_LANG[locale]}>
      <body data-side="public">
        <PublicFrame locale={locale}>{children}</PublicFrame>
      </body>
    </html>
  );
}
