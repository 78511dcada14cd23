import { openApiDocument } from "../_openapi/document";

// The base address is known only when the product runs.
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { "cache-control": "no-store" } });
}
