import { LOCALE_COOKIE, localeOf } from "@/app/_server/reader";
import { mustBeOwnPage, viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { isSecure } from "@/app/_server/settings";
import { isLocale } from "@/lib/languages";
import { refuse } from "@/lib/refusal";

const A_YEAR = 365 * 24 * 3600;

/** Where the reader came from, as long as it is the desk itself. */
function back(request: Request): string {
  const referer = request.headers.get("referer");
  const from = referer && URL.canParse(referer) ? new URL(referer) : null;
  return from?.pathname.startsWith("/desk") ? from.pathname + from.search : "/desk";
}

/** The desk's language is the browser's own affair: a cookie, changed by a plain form. */
export async function POST(request: Request): Promise<Response> {
  const { requestId } = viaOf(request.headers);
  let locale: FormDataEntryValue | null;
  try {
    mustBeOwnPage(request.headers);
    const form = await request.formData().catch(() => refuse("input.wrong-type"));
    locale = form.get("locale");
  } catch (error) {
    return refused(error, requestId, localeOf(request.headers));
  }
  const headers = new Headers({ Location: back(request) });
  if (isLocale(locale)) {
    const secure = isSecure() ? "; Secure" : "";
    headers.set("Set-Cookie", `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure}`);
  }
  return new Response(null, { status: 303, headers });
}
