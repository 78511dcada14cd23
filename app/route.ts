import { localeOf } from "./_server/reader";

/** The front door: to the language the reader chose before, or the one the browser asks for. */
export function GET(request: Request): Response {
  const headers = new Headers(request.headers);
  headers.delete("x-inkstone-locale");
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${localeOf(headers)}`,
      vary: "Accept-Language, Cookie",
      "cache-control": "private, no-store",
    },
  });
}
