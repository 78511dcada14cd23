import { cookieOf, setCookie } from "@/app/_server/cookies";
import { csrfCookie } from "@/app/_server/next-auth";
import { parsedBy } from "@/app/_server/parsed";
import { localeOf } from "@/app/_server/reader";
import { mustBeOwnPage, readJson, viaOf } from "@/app/_server/request";
import { done, refused } from "@/app/_server/respond";
import { isSecure } from "@/app/_server/settings";
import { checkPassword, deviceCookie } from "@/app/_server/sign-in";
import { SignIn } from "@/lib/accounts/input";
import { refuse } from "@/lib/refusal";

const LIMIT = 8 * 1024;
const A_YEAR = 365 * 24 * 3600;

/** E-mail and password in, a one-time ticket out; next-auth turns the ticket into a session. */
export async function POST(request: Request): Promise<Response> {
  const via = viaOf(request.headers);
  const locale = localeOf(request.headers);
  try {
    mustBeOwnPage(request.headers);
    const input = parsedBy(SignIn, await readJson(request, LIMIT), locale);
    const csrf = cookieOf(request.headers, csrfCookie()) ?? refuse("sign-in.expired");
    const { ticket, device } = await checkPassword(
      input,
      { csrf, device: cookieOf(request.headers, deviceCookie()) },
      via,
    );
    const answer = done({ ticket });
    answer.headers.append(
      "set-cookie",
      setCookie(deviceCookie(), device, { maxAgeSeconds: A_YEAR, secure: isSecure() }),
    );
    return answer;
  } catch (error) {
    return refused(error, via.requestId, locale);
  }
}
