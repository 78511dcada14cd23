import type { z } from "zod";
import { db, type Reads } from "@/db";
import type { Actor } from "@/lib/access/actor";
import type { Right } from "@/lib/access/may";
import { type RefusalCode, refuse } from "@/lib/refusal";
import { parsedBy } from "./parsed";
import { localeOf } from "./reader";
import { viaOf } from "./request";
import { done, refused } from "./respond";
import { actorFor } from "./session";

type Context = { params: Promise<Record<string, string>> };

/**
 * A door that only looks: the address's search parameters and path, parsed by `schema`, answered as an Outcome to
 * signed-in staff. `null` is answered with `missing`, the same for what is not there and what is not theirs.
 */
export function readDoor<S extends z.ZodType, T>(
  right: Right,
  schema: S,
  look: (read: Reads, actor: Actor, input: z.output<S>) => Promise<T | null>,
  missing: RefusalCode = "not-found",
) {
  return async function handle(request: Request, context: Context): Promise<Response> {
    const locale = localeOf(request.headers);
    const { requestId } = viaOf(request.headers);
    try {
      const { actor } = await actorFor(request, right);
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const input = parsedBy(schema, { ...asked, ...(await context.params) }, locale);
      return done((await look(db().read, actor, input)) ?? refuse(missing));
    } catch (error) {
      return refused(error, requestId, locale);
    }
  };
}
