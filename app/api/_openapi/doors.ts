import { z } from "zod";
import { sessionCookie } from "@/app/_server/session";
import { json, refusals, registry } from "./registry";

/** What every door of the desk answers when it did what was asked. */
export const Done = registry.register("Done", z.object({ ok: z.literal(true), value: z.unknown() }));
const OWN_PAGE = "For the desk's own pages: needs its session cookie and comes from the same site.";

let session: { name: string } | undefined;

/** A signed-in browser, as each door of the desk asks for one. */
export function bySession(): { [name: string]: string[] } {
  session ??= registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: sessionCookie(),
    description: "A signed-in browser, from this site's own pages only.",
  });
  return { [session.name]: [] };
}

const paramsOf = (path: string) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  return names.length > 0 ? { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {};
};

type Door = {
  path: string;
  tag: string;
  summary: string;
  description?: string;
  status?: 200 | 201;
  /** What the body is: path parameters join it before it is read. */
  body?: z.ZodType;
};

/** A door that does something, for the desk. */
export function describeDoor({ path, tag, summary, description, status = 200, body }: Door): void {
  registry.registerPath({
    method: "post",
    path,
    tags: [tag],
    summary,
    description: [description, OWN_PAGE].filter(Boolean).join("\n\n"),
    security: [bySession()],
    request: { ...paramsOf(path), ...(body && { body: { required: true, ...json(body) } }) },
    responses: {
      [status]: { description: "Done.", ...json(Done) },
      ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 428, 503, 507),
    },
  });
}

const anyText = (names: readonly string[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.string().optional()])));

/** A door that only looks. A filter reads every value leniently, so each is text here; the names are its own. */
export function describeLook({ path, tag, summary, query }: Omit<Door, "body"> & { query?: z.ZodObject }): void {
  registry.registerPath({
    method: "get",
    path,
    tags: [tag],
    summary,
    security: [bySession()],
    request: { ...paramsOf(path), ...(query && { query: anyText(Object.keys(query.shape)) }) },
    responses: { 200: { description: "What was asked for.", ...json(Done) }, ...refusals(401, 403, 404, 422) },
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FILE = { schema: { type: "string", format: "binary" } } as const;

/** A door that takes a file as the body itself. */
export function describeUpload({ path, tag, summary, query }: Omit<Door, "body"> & { query: z.ZodObject }): void {
  registry.registerPath({
    method: "post",
    path,
    tags: [tag],
    summary,
    description: OWN_PAGE,
    security: [bySession()],
    request: {
      query,
      body: { required: true, content: { [XLSX]: FILE, "text/csv": FILE, "application/json": FILE } },
    },
    responses: {
      200: { description: "Read.", ...json(Done) },
      ...refusals(400, 401, 403, 409, 413, 415, 422, 503, 507),
    },
  });
}
