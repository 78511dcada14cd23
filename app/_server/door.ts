import type { z } from "zod";
import { db, type Tx } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { parsedBy } from "./parsed";
import { localeOf } from "./reader";
import { mustBeOwnPage, readJson, viaOf } from "./request";
import { done, refused } from "./respond";
import { type Access, actorFor, type SignedIn } from "./session";

type Context = { params: Promise<Record<string, string>> };

/** Larger than any form of the desk; files have doors of their own. */
export const JSON_LIMIT = 256 * 1024;

type SelfOptions = {
  /** First sign-ins may do this too: it is how they replace their password. */
  beforePassword?: boolean;
};

/**
 * For signed-in staff: who is asking, from our own page, parsed by `schema` (path parameters join the body), answered
 * as an Outcome in the reader's language. `work` opens its own unit of work: for what must happen before one, like hashing.
 */
export function answering<S extends z.ZodType, T>(
  access: Access,
  schema: S,
  work: (who: SignedIn, input: z.output<S>, request: Request) => Promise<T>,
  { status = 200, beforePassword = false }: SelfOptions & { status?: number } = {},
) {
  return async function handle(request: Request, context: Context): Promise<Response> {
    const locale = localeOf(request.headers);
    const { requestId } = viaOf(request.headers);
    try {
      mustBeOwnPage(request.headers);
      const who = await actorFor(request, access, beforePassword);
      const body = await readJson(request, JSON_LIMIT);
      const params = await context.params;
      const given = body && typeof body === "object" && !Array.isArray(body) ? { ...body, ...params } : body;
      return done(await work(who, parsedBy(schema, given, locale), request), status);
    } catch (error) {
      return refused(error, requestId, locale);
    }
  };
}

/** One operation behind one address, run alone and wholly. */
export function door<S extends z.ZodType, T>(
  access: Access,
  schema: S,
  operation: (tx: Tx, actor: Actor, input: z.output<S>) => Promise<T>,
  status = 200,
) {
  const work = ({ actor }: SignedIn, input: z.output<S>) => db().write((tx) => operation(tx, actor, input));
  return answering(access, schema, work, { status });
}
