import { extendZodWithOpenApi, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { REFUSALS } from "@/lib/refusal";

extendZodWithOpenApi(z);

export const registry = new OpenAPIRegistry();

/** What every door says when it does not do what was asked. */
export const Refused = registry.register(
  "Refused",
  z.object({
    ok: z.literal(false),
    code: z.enum(REFUSALS),
    message: z.string().describe("In the reader's language."),
    details: z.record(z.string(), z.unknown()),
    fields: z.record(z.string(), z.string()).describe("A sentence for each field at fault, by its dotted path."),
    requestId: z.string().optional(),
  }),
);

const SAID: Record<number, string> = {
  400: "The body is not JSON.",
  401: "Not signed in, or the token does not work.",
  403: "Not allowed, or not from this site's own pages.",
  404: "No such record, or none that this account may see.",
  409: "Changed by someone else meanwhile, or the key was used for something else.",
  413: "The body is too large.",
  415: "The body is not declared as JSON.",
  422: "Fields are missing or wrong, or a rule of the office says no.",
  428: "The version of the record that the change was decided on is missing.",
  429: "Too many in a short time: see Retry-After.",
  503: "The archive is busy: nothing was saved, try again.",
  507: "The disk is full: nothing was saved.",
};

export const refusals = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: SAID[status] ?? "", content: { "application/json": { schema: Refused } } },
    ]),
  );

export const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });
