import { readiness } from "@/app/_server/readiness";

export const dynamic = "force-dynamic";

/** Whether this process should be sent requests: 200, or 503 with the names of what is wrong and nothing more. */
export async function GET(): Promise<Response> {
  const { isReady, checks } = await readiness();
  return Response.json(
    { ready: isReady, checks },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
