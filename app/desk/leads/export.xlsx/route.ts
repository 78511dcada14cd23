import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { asDownload, workbook } from "@/app/_server/spreadsheet";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import { LeadFilter } from "@/lib/leads/list";
import { leadSheet, MOST_ROWS } from "./sheet";

/** The list as it is filtered, as a workbook. What the reader may not see is not in it; the taking is recorded. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    const { actor } = await actorFor(request, "leads.export");
    const filter = LeadFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { sort: _sort, page: _page, size: _size, ...asked } = filter;
    const now = new Date();
    const { read } = db();
    const looking = { me: actor.id, now };
    const scope = visibleTo(actor);
    const [rows, total, set, people] = await Promise.all([
      read.leadLists.first(scope, filter, looking, MOST_ROWS),
      read.leadLists.total(scope, asked, looking),
      read.policy.current(),
      read.accounts.all(),
    ]);
    const book = await workbook([leadSheet({ rows, total, filter, now, who: actor.name }, set, people, locale)]);
    await db().write((tx) =>
      tx.history.record(actor, {
        event: "export.leads",
        subjectType: "export",
        subjectId: "leads.xlsx",
        detail: { filter: asked, rows: rows.length, total },
      }),
    );
    return asDownload(book, `${words(locale, "reports")("file.leads")}_${dayOf(now)}.xlsx`);
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, locale);
  }
}
