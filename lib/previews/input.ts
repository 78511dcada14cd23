import { z } from "zod";
import { DIFFERENCE_KINDS } from "../matching/difference";

/** `seen` is every pending change as it was shown: id to version. `again` throws away what was found and begins anew. */
export const AskPreview = z.strictObject({
  seen: z.record(z.string(), z.number().int()),
  again: z.boolean().default(false),
});
export type AskPreview = z.output<typeof AskPreview>;

export const StopPreview = z.strictObject({ id: z.string().min(1).max(60) });
export type StopPreview = z.output<typeof StopPreview>;

/** Which of the leads found: those with one kind of change, page by page. What is not understood is left out. */
export const PreviewQuery = z.object({
  kind: z.enum(DIFFERENCE_KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type PreviewQuery = z.output<typeof PreviewQuery>;
