import { bureau } from "@/app/_ui/frame/bureau";
import { words } from "@/app/_ui/words";
import { HTML_LANG, type Locale } from "@/lib/languages";
import type { RefusalCode, RefusalDetails } from "@/lib/refusal";
import { sentenceFor, statusOf } from "../respond";
import { INQUIRY_LIMIT } from "./limits";
import type { Posted } from "./posted";
import { newStamp } from "./stamp";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

type Why = { code: RefusalCode; details: RefusalDetails };

function reason(locale: Locale, { code, details }: Why): string {
  const say = words(locale, "inquire");
  if (code === "inquiry.key-reused") return say("kept.keyReused");
  if (code === "input.too-large") return say("kept.tooLong", { limitKb: INQUIRY_LIMIT / 1024 });
  if (code === "access.wrong-origin") return say("kept.otherSite");
  if (code === "input.invalid" || code === "input.wrong-type") return say("kept.unreadable");
  if (code === "inquiry.too-many")
    return say("kept.tooMany", { minutes: Math.max(1, Math.ceil(Number(details.retryAfter) / 60)) });
  return sentenceFor(code, details, locale);
}

/** A repeated try is the same inquiry and keeps its key; what was refused for its key needs another. */
const stampFor = (code: RefusalCode, posted: Posted) => (code === "inquiry.key-reused" ? newStamp() : posted.stamp);

function form(locale: Locale, code: RefusalCode, posted: Posted): string {
  const say = words(locale, "inquire");
  const { message = "", ...rest } = posted.fields;
  const hidden = [
    ...Object.entries(rest).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const)),
    ["stamp", stampFor(code, posted)] as const,
    ["draft", posted.draft] as const,
    ...(posted.wants ? [["do", posted.wants] as const] : []),
  ];
  const inputs = hidden.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  // A text area drops the first line end of its content: give it one to drop.
  return `<form method="post" action="/${locale}/inquire/send" enctype="multipart/form-data">
<label for="message">${escaped(say("message.label"))}</label>
<textarea id="message" name="message" rows="14">
${escaped([message].flat().join("\n"))}</textarea>
<p>${escaped(say("kept.other"))}</p>
${inputs.join("\n")}
<button>${escaped(say("kept.again"))}</button>
</form>`;
}

const STYLE = `:root{color-scheme:light dark}body{max-width:34em;margin:0 auto;padding:2rem 1rem 4rem;font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;background:#fbfaf7;color:#1c2024}
h1{font-size:1.5rem;line-height:1.3}label{display:block;font-weight:600}textarea{box-sizing:border-box;width:100%;font:inherit;padding:.5rem .75rem;border:1px solid #85827b;border-radius:4px;background:#fff;color:#1c2024}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;border:0;border-radius:4px;background:#1c2024;color:#fbfaf7}a{color:#2b5c8a}
@media(prefers-color-scheme:dark){body{background:#131619;color:#ecebe6}textarea{background:#1a1e22;color:#ecebe6;border-color:#7b838b}button{background:#ecebe6;color:#16191c}a{color:#8dbbe8}}`;

/**
 * Says why an inquiry was not taken, with everything typed in a form that can be sent again. Made without the page
 * frame and without the archive, so that it also works when that is what failed.
 */
export function keptPage(locale: Locale, why: Why, posted: Posted | null): Response {
  const say = words(locale, "inquire");
  const office = bureau(locale);
  const title = say("kept.title");
  const tel = `<a href="${escaped(office.tel.href)}">${escaped(office.tel.text)}</a>`;
  const html = `<!doctype html>
<html lang="${HTML_LANG[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(say("errorTitle", { title }))}</title><style>${STYLE}</style></head>
<body><main><p><a href="/${locale}">${escaped(office.name)}</a></p><h1>${escaped(title)}</h1>
<p role="alert">${escaped(reason(locale, why))}</p>
<p>${escaped(say("kept.tel", { tel: "\u0001" })).replace("\u0001", tel)}</p>
${posted ? form(locale, why.code, posted) : ""}
</main></body></html>`;
  const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  if (typeof why.details.retryAfter === "number") headers["retry-after"] = String(why.details.retryAfter);
  else if (statusOf(why.code) === 503) headers["retry-after"] = "5";
  return new Response(html, { status: statusOf(why.code), headers });
}
