import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { asDownload, workbook } from "@/app/_server/spreadsheet";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { countsOf } from "@/lib/reports/matching";
import { readMatchingReport } from "../question";
import { matchingSheets } from "./sheets";

/** The report on suggestions as a workbook: the same figures, one sheet a table. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    const { actor } = await actorFor(request, "leads.export");
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const { read } = db();
    const [report, set] = await Promise.all([readMatchingReport(read, actor, params), read.policy.current()]);
    const book = await workbook(matchingSheets(report, set, actor.name, locale));
    await db().write((tx) =>
      tx.history.record(actor, {
        event: "export.report",
        subjectType: "export",
        subjectId: "matching.xlsx",
        detail: { filter: report.filter, leads: countsOf(report.figures.cells.place).judged },
      }),
    );
    return asDownload(book, `${words(locale, "suggestions")("title")}_${report.today}.xlsx`);
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, locale);
  }
}
