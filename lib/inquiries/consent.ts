/**
 * The wording agreed to, by version: sentences below `consent.<version>` of messages/<locale>/inquiries.json.
 * A new wording is a new version; the old one stays there to be read beside the records that name it.
 */
export const CONSENT_VERSION = "2026-11";

export const CONSENTS = ["contact", "share", "abroad"] as const;
export type Consent = (typeof CONSENTS)[number];
