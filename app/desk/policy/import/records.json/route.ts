import { z } from "zod";
import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { db } from "@/db";
import { FOLDERS, kindOfFolder } from "@/lib/policy/forms/forms";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { refuse } from "@/lib/refusal";

const Query = z.object({ kind: z.enum(FOLDERS).catch("measures") });

/** The records of one kind in force, in the shape the import takes. */
export async function GET(request: Request): Promise<Response> {
  try {
    await actorFor(request, "policy.read");
    const { kind: folder } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const kind = kindOfFolder(folder) ?? refuse("not-found");
    const records = recordsOfKind(await db().read.policy.current(), kind);
    return new Response(`${JSON.stringify(records, null, 2)}\n`, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="${folder}.json"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, localeOf(request.headers));
  }
}
