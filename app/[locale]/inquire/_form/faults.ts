import type { ZodError } from "zod";
import { fieldFaults } from "@/app/_server/respond";
import type { FieldError } from "@/app/_ui/error-summary";
import { words } from "@/app/_ui/words";
import { type Fields, FORM_FIELDS, inquiryFrom } from "@/lib/inquiries/form";
import { Inquiry, MESSAGE_LIMIT } from "@/lib/inquiries/input";
import type { Locale } from "@/lib/languages";

/** Where a fault is shown: the field's own, or the group's whose member it is. */
function placeOf(path: string): string {
  if (FORM_FIELDS.includes(path) || path === "contact") return path;
  const parent = path.split(".").slice(0, -1).join(".");
  return parent ? placeOf(parent) : path;
}

/** What is wrong with a filled-in form, in the order of its questions, each in a sentence of its own. */
export function formFaults(error: ZodError, locale: Locale): FieldError[] {
  const say = words(locale, "inquire");
  const isLong = error.issues.some((issue) => issue.path[0] === "message" && issue.code === "too_big");
  const found = new Map<string, string>();
  for (const [path, general] of Object.entries(fieldFaults(error, locale))) {
    const field = placeOf(path);
    const key = field === "message" && isLong ? "fault.message-long" : `fault.${field.replaceAll(".", "-")}`;
    found.set(field, say.has(key) ? say(key, { max: MESSAGE_LIMIT }) : general);
  }
  const order = ["message", "project", "contact", "company", "source", "consent"];
  const rank = (field: string) => order.findIndex((start) => field.startsWith(start));
  return [...found].map(([field, message]) => ({ field, message })).sort((a, b) => rank(a.field) - rank(b.field));
}

export function faultsIn(fields: Fields, locale: Locale): FieldError[] {
  const parsed = Inquiry.safeParse(inquiryFrom(fields, locale));
  return parsed.success ? [] : formFaults(parsed.error, locale);
}
