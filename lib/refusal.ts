/**
 * Every way the office can say no. Codes are stable, dotted, and double as message keys
 * below `refusals` (messages/<locale>/refusals.json); a test checks that each has a sentence.
 */
export const REFUSALS = [
  "access.not-signed-in",
  "access.not-allowed",
  "access.wrong-origin",
  "account.not-found",
  "account.email-taken",
  "account.own-account",
  "account.last-administrator",
  "account.location-needed",
  "account.location-unwanted",
  "account.changed",
  "account.password-wrong",
  "account.password-weak",
  "account.password-unchanged",
  "token.invalid",
  "token.not-found",
  "token.account-not-in-use",
  "matching.too-many",
  "account.password-used",
  "sign-in.wrong",
  "sign-in.too-many",
  "sign-in.busy",
  "sign-in.expired",
  "archive.busy",
  "archive.full",
  "input.invalid",
  "input.broken-json",
  "input.broken-address",
  "input.wrong-type",
  "input.too-large",
  "input.no-version",
  "not-found",
  "method-not-allowed",
  "inquiry.key-reused",
  "inquiry.too-many",
  "lead.not-found",
  "lead.changed",
  "lead.not-active",
  "lead.not-held",
  "lead.already-owned",
  "lead.not-owner",
  "lead.owner-cannot-see",
  "lead.stage-not-next",
  "lead.stage-not-back",
  "lead.facts-missing",
  "lead.reason-needed",
  "lead.mover-not-allowed",
  "lead.no-county",
  "lead.same-county",
  "lead.offer-pending",
  "lead.no-offer",
  "lead.no-policy-change",
  "lead.not-your-county",
  "lead.already-answered",
  "lead.date-in-past",
  "lead.date-in-future",
  "lead.duplicate-of-itself",
  "lead.duplicate-not-found",
  "lead.similar",
  "policy.changed",
  "policy.no-record",
  "policy.nothing-pending",
  "policy.moved-on",
  "policy.not-previewed",
  "policy.fixed-list",
  "policy.leaned-on",
  "policy.unfounded",
  "policy.file-unreadable",
  "policy.file-bomb",
  "policy.file-too-long",
  "policy.file-no-columns",
  "policy.file-no-records",
  "policy.nothing-to-import",
  "fault",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type RefusalDetails = Record<string, string | number | boolean | null | string[]>;

/** Thrown by operations: throwing is what rolls the transaction back. Doors turn it into an answer. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
  /** Field name to message key, for refusals about what was typed. */
  readonly fields: Record<string, string>;

  constructor(code: RefusalCode, details: RefusalDetails = {}, fields: Record<string, string> = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

export function refuse(code: RefusalCode, details?: RefusalDetails, fields?: Record<string, string>): never {
  throw new Refusal(code, details, fields);
}

/** By name, not by class: two copies of this module may be loaded in one process. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error;
}
