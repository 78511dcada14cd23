import { startMatchingAgain } from "@/app/_server/matching-again";
import { localeOf } from "@/app/_server/reader";
import { mustBeOwnPage, viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { db } from "@/db";
import { askPreview, stopPreview } from "@/lib/previews/ask";
import { AskPreview, StopPreview } from "@/lib/previews/input";
import { isRefusal, refuse } from "@/lib/refusal";

/** What the button's form holds: the same body the door of the API takes, as one text. */
function bodyIn(form: FormData): unknown {
  try {
    return JSON.parse(String(form.get("body")));
  } catch {
    return refuse("input.broken-json");
  }
}

/** The preview's button as a plain form, where no script runs: it starts or stops it and leads back to the page. */
export async function POST(request: Request): Promise<Response> {
  const { requestId } = viaOf(request.headers);
  try {
    mustBeOwnPage(request.headers);
    const { actor } = await actorFor(request, "policy.publish");
    const form = await request.formData().catch(() => refuse("input.wrong-type"));
    const body = bodyIn(form);
    const [stop, ask] = [StopPreview.safeParse(body), AskPreview.safeParse(body)];
    if (stop.success) await db().write((tx) => stopPreview(tx, actor, stop.data));
    else if (ask.success) await db().write((tx) => askPreview(tx, actor, ask.data));
    else refuse("input.invalid");
    startMatchingAgain();
  } catch (error) {
    // What was shown is no longer what is pending: the page that is read again asks for that.
    if (!(isRefusal(error) && error.code === "policy.changed"))
      return refused(error, requestId, localeOf(request.headers));
  }
  return new Response(null, { status: 303, headers: { location: "/desk/policy/changes" } });
}
