import type { Locale } from "@/lib/languages";

/** "0086-758-2899202" becomes 0758-2899202 for a reader in China and +86 758 289 9202 for one abroad. */
export function telephone(number: string, locale: Locale): { text: string; href: string } {
  const digits = number.replaceAll(/\D/g, "").replace(/^00/, "");
  const [, area, local] = /^0*86[-\s]*(\d{2,3})[-\s]*(\d{7,8})$/.exec(number.replace(/^\+/, "")) ?? [];
  const href = `tel:+${digits}`;
  if (!area || !local) return { text: number, href };
  if (locale === "zh") return { text: `0${area}-${local}`, href };
  return { text: `+86 ${area} ${local.slice(0, -4)} ${local.slice(-4)}`, href };
}
