import { accept } from "@/app/_server/inquiries/accept";
import { proofIn } from "@/app/_server/inquiries/challenge";
import { discardDraft, keepDraft } from "@/app/_server/inquiries/drafts";
import { isForeignPage } from "@/app/_server/inquiries/foreign-page";
import { keptPage } from "@/app/_server/inquiries/kept-page";
import { INQUIRY_LIMIT } from "@/app/_server/inquiries/limits";
import { statusPath } from "@/app/_server/inquiries/links";
import { type Posted, readPosted } from "@/app/_server/inquiries/posted";
import { readStamp, stampDoubts } from "@/app/_server/inquiries/stamp";
import { viaOf } from "@/app/_server/request";
import { refusalOf } from "@/app/_server/respond";
import { inquiryFrom } from "@/lib/inquiries/form";
import type { HeldReason } from "@/lib/inquiries/held";
import { Inquiry } from "@/lib/inquiries/input";
import { isLocale, type Locale } from "@/lib/languages";
import { refuse } from "@/lib/refusal";

type Context = { params: Promise<{ locale: string }> };

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

/** The public form arrives here, with or without script. Nothing typed is lost, whatever becomes of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  let posted: Posted | null = null;
  try {
    posted = await readPosted(request);
    if (isForeignPage(request.headers)) refuse("access.wrong-origin");
    if (posted.isTooLarge) refuse("input.too-large", { limitKb: INQUIRY_LIMIT / 1024 });
    return await take(posted, locale, request);
  } catch (error) {
    const { requestId } = viaOf(request.headers);
    return keptPage(locale, refusalOf(error, requestId), posted);
  }
}

async function take(posted: Posted, locale: Locale, request: Request): Promise<Response> {
  const via = viaOf(request.headers);
  const stamp = readStamp(posted.stamp);
  const parsed = posted.wants === "save" ? null : Inquiry.safeParse(inquiryFrom(posted.fields, locale));
  if (!parsed?.success) {
    const { secret } = await keepDraft(
      {
        fields: posted.fields,
        locale,
        hasErrors: parsed !== null,
        known: posted.draft,
        stamp: stamp ? posted.stamp : null,
      },
      via.address,
    );
    return seeOther(`/${locale}/inquire?draft=${secret}${parsed ? "#faults" : "&saved=1"}`);
  }
  const doubts: HeldReason[] = [
    ...(posted.isTrapped ? (["hidden-field-filled"] as const) : []),
    ...stampDoubts(stamp, Date.now()),
  ];
  const proven = await proofIn(posted, Date.now());
  const { token } = await accept(parsed.data, {
    source: "public-form",
    via,
    key: stamp?.key ?? null,
    doubts: [...doubts, ...proven.doubts],
    proof: proven.proof,
  });
  await discardDraft(posted.draft);
  return seeOther(`${statusPath(locale, token)}?sent=1`);
}

/** Someone who reloads after an error lands here by GET: back to the form. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? seeOther(`/${locale}/inquire`) : new Response(null, { status: 404 });
}
