import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { asDownload, workbook } from "@/app/_server/spreadsheet";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { readReport } from "../question";
import { reportSheets } from "./sheets";

/** The report as a workbook: the same figures, one sheet a table. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    const { actor } = await actorFor(request, "reports.read");
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const { read } = db();
    const [report, set, people] = await Promise.all([
      readReport(read, actor, params),
      read.policy.current(),
      read.accounts.all(),
    ]);
    const book = await workbook(reportSheets(report, set, people, actor.name, locale));
    await db().write((tx) =>
      tx.history.record(actor, {
        event: "export.report",
        subjectType: "export",
        subjectId: "report.xlsx",
        detail: { filter: report.filter, leads: report.figures.total.leads },
      }),
    );
    return asDownload(book, `${words(locale, "reports")("file.report")}_${report.today}.xlsx`);
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, locale);
  }
}
