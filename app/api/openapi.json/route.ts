import { connection } from "next/server";
import { openApiDocument } from "../_openapi/document";

export async function GET(): Promise<Response> {
  await connection();
  return Response.json(openApiDocument(), { headers: { "cache-control": "no-store" } });
}
