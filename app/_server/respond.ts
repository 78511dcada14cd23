import type { ZodError } from "zod";
import { words } from "@/app/_ui/words";
import { type ArchiveTrouble, troubleOf } from "@/db";
import { faultFigures, faultKey } from "@/lib/fault-keys";
import type { Locale } from "@/lib/languages";
import { isRefusal, type RefusalCode, type RefusalDetails } from "@/lib/refusal";
import { log } from "./log";

/** What every door answers: the value, or why not, in the reader's language. */
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: RefusalCode;
      message: string;
      details: RefusalDetails;
      fields: Record<string, string>;
      requestId?: string;
    };

const STATUS: Partial<Record<RefusalCode, number>> = {
  "access.not-signed-in": 401,
  "access.not-allowed": 403,
  "access.wrong-origin": 403,
  "token.invalid": 401,
  "token.not-found": 404,
  "matching.too-many": 429,
  "sign-in.wrong": 401,
  "sign-in.expired": 401,
  "sign-in.too-many": 429,
  "sign-in.busy": 429,
  "inquiry.too-many": 429,
  "archive.busy": 503,
  "archive.full": 507,
  "input.broken-json": 400,
  "input.broken-address": 400,
  "input.wrong-type": 415,
  "input.too-large": 413,
  "input.invalid": 422,
  "input.no-version": 428,
  "method-not-allowed": 405,
  "not-found": 404,
  "lead.not-found": 404,
  "account.not-found": 404,
  "lead.changed": 409,
  "account.changed": 409,
  "inquiry.key-reused": 409,
  "policy.changed": 409,
  "policy.moved-on": 409,
  "policy.no-record": 404,
  "policy.file-bomb": 413,
  "policy.file-too-long": 413,
  "lead.already-owned": 409,
  "lead.already-answered": 409,
  fault: 500,
};

export const statusOf = (code: RefusalCode): number => STATUS[code] ?? 422;

const TROUBLE: Partial<Record<Exclude<ArchiveTrouble, null>, RefusalCode>> = {
  busy: "archive.busy",
  full: "archive.full",
  conflict: "archive.busy",
};

function textDetails(details: RefusalDetails): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(", ") : typeof value === "number" ? value : String(value ?? ""),
    ]),
  );
}

/** The sentence for a code, in the reader's language. */
export function sentenceFor(code: RefusalCode, details: RefusalDetails, locale: Locale): string {
  return words(locale, "refusals")(code, textDetails(details));
}

/** A form's faults, one sentence per field. Names are dotted paths; unknown keys are named under themselves. */
export function fieldFaults(error: ZodError, locale: Locale): Record<string, string> {
  const say = words(locale, "faults");
  // A map, because a stranger's unknown key may be called "constructor" or "__proto__" and is named all the same.
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    const names =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [...issue.path, key].join("."))
        : [issue.path.join(".")];
    const own = issue.code === "custom" || (issue.message && say.has(issue.message)) ? issue.message : null;
    const key = own && say.has(own) ? own : faultKey(issue);
    for (const name of names.map((each) => each || "body"))
      if (!fields.has(name)) fields.set(name, say(key, faultFigures(issue)));
  }
  return Object.fromEntries(fields);
}

/** Turns whatever an operation threw into an answer. Faults are logged with the request id and never re-worded. */
export function refusalOf(
  error: unknown,
  requestId: string,
): { code: RefusalCode; details: RefusalDetails; fields: Record<string, string> } {
  if (isRefusal(error)) return { code: error.code, details: error.details, fields: error.fields };
  const trouble = troubleOf(error);
  const code = (trouble && TROUBLE[trouble]) || "fault";
  log.error({ requestId, code, err: error }, "request failed");
  return { code, details: { requestId }, fields: {} };
}

/** An operation names the sentence of a field's fault: a key of the faults, or another refusal's code. */
function fieldSentences(
  fields: Record<string, string>,
  details: RefusalDetails,
  locale: Locale,
): Record<string, string> {
  const sayings = [words(locale, "faults"), words(locale, "refusals")];
  const say = (key: string) => sayings.find((each) => each.has(key))?.(key, textDetails(details)) ?? key;
  return Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, say(key)]));
}

export function refused(error: unknown, requestId: string, locale: Locale): Response {
  const { code, details, fields } = refusalOf(error, requestId);
  const outcome: Outcome<never> = {
    ok: false,
    code,
    message: sentenceFor(code, details, locale),
    details,
    fields: fieldSentences(fields, details, locale),
    requestId,
  };
  const headers: Record<string, string> = { "cache-control": "no-store" };
  if (code === "token.invalid") headers["www-authenticate"] = 'Bearer error="invalid_token"';
  if (typeof details.retryAfter === "number") headers["retry-after"] = String(details.retryAfter);
  return Response.json(outcome, { status: statusOf(code), headers });
}

export function done<T>(value: T, status = 200): Response {
  return Response.json({ ok: true, value } satisfies Outcome<T>, { status, headers: { "cache-control": "no-store" } });
}
