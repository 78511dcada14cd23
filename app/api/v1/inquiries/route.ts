import { accept } from "@/app/_server/inquiries/accept";
import { answeredSuggestions, type InquiryAnswer } from "@/app/_server/inquiries/answer";
import { INQUIRY_LIMIT } from "@/app/_server/inquiries/limits";
import { statusUrl } from "@/app/_server/inquiries/links";
import { localeOf } from "@/app/_server/reader";
import { readJson, viaOf } from "@/app/_server/request";
import { fieldFaults, refused } from "@/app/_server/respond";
import { suggestionsOf } from "@/app/_server/suggestions";
import { db } from "@/db";
import { Inquiry } from "@/lib/inquiries/input";
import { isLocale, type Locale } from "@/lib/languages";
import { Refusal, refuse } from "@/lib/refusal";

/** Visible ASCII, as RFC draft "Idempotency-Key" has it; a blank one is no key. */
function keyOf(headers: Headers): string | null {
  const key = headers.get("idempotency-key")?.trim() ?? "";
  if (key === "") return null;
  return /^[\x21-\x7e]{1,200}$/.test(key) ? key : refuse("input.invalid", {}, { "Idempotency-Key": "format" });
}

/** Faults are told in the language the inquiry is written in, where it says so. */
function localeIn(body: unknown, fallback: Locale): Locale {
  const named = body && typeof body === "object" && "locale" in body ? body.locale : null;
  return isLocale(named) ? named : fallback;
}

/**
 * The form's twin for partner sites: server to server, no cookies read, no right needed. Browsers of other sites
 * cannot reach it, because JSON makes them ask first and nothing here says yes. On disk before the answer.
 */
export async function POST(request: Request): Promise<Response> {
  const via = viaOf(request.headers);
  let locale = localeOf(request.headers);
  try {
    const key = keyOf(request.headers);
    const body = await readJson(request, INQUIRY_LIMIT);
    locale = localeIn(body, locale);
    const parsed = Inquiry.safeParse(body);
    if (!parsed.success) throw new Refusal("input.invalid", {}, fieldFaults(parsed.error, locale));
    const receipt = await accept(parsed.data, { source: "partner-site", via, key });
    const set = (await db().read.policy.at(receipt.match.policyVersion)) ?? (await db().read.policy.current());
    const answer: InquiryAnswer = {
      reference: receipt.reference,
      statusUrl: statusUrl(locale, receipt.token),
      answerBy: receipt.answerBy.toISOString(),
      suggestions: answeredSuggestions(suggestionsOf(set, receipt.match, locale, new Date())),
    };
    return Response.json(answer, {
      status: 201,
      headers: { "cache-control": "no-store", location: answer.statusUrl },
    });
  } catch (error) {
    return refused(error, via.requestId, locale);
  }
}
