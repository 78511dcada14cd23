import type { z } from "zod";
import { db, type Tx } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { mustBeAllowed, type Right } from "@/lib/access/may";
import { Refusal, refuse } from "@/lib/refusal";
import { localeOf } from "./reader";
import { mustBeOwnPage, readJson, viaOf } from "./request";
import { done, fieldFaults, refused } from "./respond";
import { actorOf } from "./session";

type Context = { params: Promise<Record<string, string>> };

/** Larger than any form of the desk; files have doors of their own. */
export const JSON_LIMIT = 256 * 1024;

/**
 * One operation behind one address, for signed-in staff: who is asking, from our own page, parsed by `schema`
 * (path parameters join the body), run alone and wholly, answered as an Outcome in the reader's language.
 */
export function door<S extends z.ZodType, T>(
  right: Right,
  schema: S,
  operation: (tx: Tx, actor: Actor, input: z.output<S>) => Promise<T>,
  status = 200,
) {
  return async function handle(request: Request, context: Context): Promise<Response> {
    const locale = localeOf(request.headers);
    const { requestId } = viaOf(request.headers);
    try {
      mustBeOwnPage(request.headers);
      const { actor, account } = await actorOf(request);
      if (account.mustChangePassword) refuse("access.not-allowed", { right });
      mustBeAllowed(actor, right);
      const body = await readJson(request, JSON_LIMIT);
      const params = await context.params;
      const parsed = schema.safeParse(
        body && typeof body === "object" && !Array.isArray(body) ? { ...body, ...params } : body,
      );
      if (!parsed.success) throw new Refusal("input.invalid", {}, fieldFaults(parsed.error, locale));
      return done(await db().write((tx) => operation(tx, actor, parsed.data)), status);
    } catch (error) {
      return refused(error, requestId, locale);
    }
  };
}
