import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { Refusal } from "@/lib/refusal";

/** An address below /api that does not exist: programs ask here, and are answered as everywhere else. */
function nothingHere({ headers }: Request): Response {
  return refused(new Refusal("not-found"), viaOf(headers).requestId, localeOf(headers));
}

export const GET = (request: Request) => nothingHere(request);
export const POST = (request: Request) => nothingHere(request);
