import { db } from "@/db";
import { type Fields, FORM_FIELDS } from "@/lib/inquiries/form";
import type { Locale } from "@/lib/languages";
import { refuse } from "@/lib/refusal";
import { DRAFTS_PER_ADDRESS } from "./limits";
import { draftSecret, isDraftSecret, linkHash } from "./links";

const DAY_MS = 86_400_000;
/** A form sent back with faults waits a day for its writer; one put aside on purpose, thirty. */
export const FAULTY_DRAFT_DAYS = 1;
export const SAVED_DRAFT_DAYS = 30;

export type OpenDraft = { fields: Fields; hasErrors: boolean; endsAt: Date };

/** Keeps a half-written form and answers with the secret of its address. `known` is the address it already has. */
export async function keepDraft(
  draft: { fields: Fields; locale: Locale; hasErrors: boolean; known: unknown; stamp: string | null },
  address: string | null,
): Promise<{ secret: string; endsAt: Date }> {
  const secret = isDraftSecret(draft.known) ? draft.known : draftSecret();
  const now = new Date();
  const days = draft.hasErrors ? FAULTY_DRAFT_DAYS : SAVED_DRAFT_DAYS;
  const endsAt = new Date(now.getTime() + days * DAY_MS);
  const fields = Object.fromEntries(Object.entries(draft.fields).filter(([name]) => FORM_FIELDS.includes(name)));
  if (draft.hasErrors && draft.stamp) fields.stamp = draft.stamp;
  await db().write(async (tx) => {
    if (address) {
      const wait = await tx.budgets.spend(`draft:${address}`, DRAFTS_PER_ADDRESS, now);
      if (wait > 0) refuse("inquiry.too-many", { retryAfter: Math.ceil(wait / 1000) });
    }
    await tx.drafts.sweep(now);
    await tx.drafts.keep({
      id: linkHash(secret),
      locale: draft.locale,
      fields,
      hasErrors: draft.hasErrors,
      savedAt: now,
      endsAt,
    });
  });
  return { secret, endsAt };
}

/** The draft at an address, or null when there is none or its time is over. */
export async function openDraft(secret: unknown): Promise<OpenDraft | null> {
  return isDraftSecret(secret) ? db().read.drafts.find(linkHash(secret), new Date()) : null;
}

/** A sent form leaves no draft behind. The inquiry is kept already, so a failure here is nobody's concern. */
export async function discardDraft(secret: unknown): Promise<void> {
  if (!isDraftSecret(secret)) return;
  await db()
    .write((tx) => tx.drafts.discard(linkHash(secret)))
    .catch(() => undefined);
}
