import type { InquiryBudgets } from "@/lib/inquiries/arrival";

/** A message of 20 000 Chinese characters is 180 kB when a form encodes it; anything larger is no inquiry. */
export const INQUIRY_LIMIT = 256 * 1024;
/** Read this far all the same, so that a text over the limit can be handed back. */
export const READ_LIMIT = 1024 * 1024;

const HOUR_MS = 3_600_000;
const figure = (name: string, fallback: number) => {
  const value = Number(process.env[name] || fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
};

/** Nobody reads the form and fills it in faster than this. */
export const leastFillMs = () => figure("INQUIRY_LEAST_SECONDS", 3) * 1000;

/** An office of fifty behind one address works on; a flood is set aside, and at last refused. */
export const inquiryBudgets = (): InquiryBudgets => ({
  desk: { times: Math.max(1, figure("INQUIRIES_TO_DESK_PER_HOUR", 60)), perMs: HOUR_MS },
  door: { times: Math.max(1, figure("INQUIRIES_PER_HOUR", 2000)), perMs: HOUR_MS },
});

export const DRAFTS_PER_ADDRESS = { times: 120, perMs: HOUR_MS };
