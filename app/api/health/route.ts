export const dynamic = "force-dynamic";

/** The process is alive and answers. Touches no database, so that a full disk does not restart a healthy server. */
export const GET = (): Response => Response.json({ alive: true }, { headers: { "cache-control": "no-store" } });
