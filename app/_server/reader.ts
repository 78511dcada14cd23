import { cookies, headers } from "next/headers";
import { isLocale, type Locale } from "@/lib/languages";

export const LOCALE_COOKIE = "inkstone.locale";

/** The language an Accept-Language header asks for; 简体 when it asks for none of ours. */
export function preferredLocale(accept: string | null): Locale {
  const wanted = (accept ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const q = rest.find((each) => each.trim().startsWith("q="));
      return { tag, weight: q ? Number(q.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-hant";
    if (/^zh\b/.test(tag)) return "zh";
    if (/^en\b/.test(tag)) return "en";
  }
  return wanted.some(({ tag }) => tag && tag !== "*") ? "en" : "zh";
}

/** The language of the desk: the reader's own choice, then the browser's. */
export async function readerLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
}

/** The same for a route handler: an explicit `x-inkstone-locale`, the cookie, the browser. */
export function localeOf(requestHeaders: Headers): Locale {
  const named =
    requestHeaders.get("x-inkstone-locale") ??
    /(?:^|;\s*)inkstone\.locale=([\w-]+)/.exec(requestHeaders.get("cookie") ?? "")?.[1];
  return isLocale(named) ? named : preferredLocale(requestHeaders.get("accept-language"));
}
