import type { z } from "zod";
import type { Right } from "@/lib/access/may";
import { Refusal } from "@/lib/refusal";
import { parsedBy } from "./parsed";
import { localeOf } from "./reader";
import { mustBeOwnPage, viaOf } from "./request";
import { done, refused } from "./respond";
import { actorFor, type SignedIn } from "./session";

/** What a page of any site may send without being asked first: no file comes as one of these. */
const UNASKED = /^\s*(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** A door that takes a file as the body itself; what else it needs to know stands in its address, parsed by `schema`. */
export function uploadDoor<S extends z.ZodType, T>(
  right: Right,
  schema: S,
  work: (who: SignedIn, input: z.output<S>, request: Request) => Promise<T>,
) {
  return async function handle(request: Request): Promise<Response> {
    const locale = localeOf(request.headers);
    const { requestId } = viaOf(request.headers);
    try {
      mustBeOwnPage(request.headers);
      const who = await actorFor(request, right);
      if (UNASKED.test(request.headers.get("content-type") ?? "")) throw new Refusal("input.wrong-type");
      const input = parsedBy(schema, Object.fromEntries(new URL(request.url).searchParams), locale);
      return done(await work(who, input, request));
    } catch (error) {
      return refused(error, requestId, locale);
    }
  };
}
