import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/lib/languages";

/**
 * The language in a public page's address. Pages are rendered beside their layout, so each says itself that
 * "/wp-login.php" is none: otherwise a stranger's text would be looked for among the messages.
 */
export async function publicLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
