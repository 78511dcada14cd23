import { callerFor } from "@/app/_server/caller";
import { AskedBatch, answerBatch, answerOne } from "@/app/_server/matching/answer";
import { MATCH_LIMIT, spendMatches } from "@/app/_server/matching/limits";
import { parsedBy } from "@/app/_server/parsed";
import { localeOf } from "@/app/_server/reader";
import { readJson, viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { AskedInquiry } from "@/lib/matching/asked";

/**
 * What `npm run match` answers, for signed-in staff and for API tokens: one inquiry gives one answer, a list gives a list
 * in the same order. Nothing is kept.
 */
export async function POST(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  const { requestId } = viaOf(request.headers);
  try {
    const { actor, spender } = await callerFor(request, "matching.ask");
    spendMatches(spender, 1);
    const body = await readJson(request, MATCH_LIMIT);
    const headers = { "cache-control": "no-store" };
    if (!Array.isArray(body)) {
      const inquiry = parsedBy(AskedInquiry, body, locale);
      return Response.json(await answerOne(actor, inquiry), { headers });
    }
    const inquiries = parsedBy(AskedBatch, body, locale);
    if (inquiries.length > 1) spendMatches(spender, inquiries.length - 1);
    return Response.json(await answerBatch(actor, inquiries), { headers });
  } catch (error) {
    return refused(error, requestId, locale);
  }
}
