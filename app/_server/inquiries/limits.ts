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

const hourly = (times: number) => ({ times: Math.max(1, Math.round(times)), perMs: HOUR_MS });
/** A network is many people: it may do three times what one address may. */
const shared = (times: number) => ({ address: hourly(times), network: hourly(3 * times) });

/**
 * An office of fifty behind one address works on; a flood is set aside, and at last refused. Without proof of work the
 * budget is small, and however many networks a flood comes from, ten times that is all the desk sees of it in an hour.
 */
export const inquiryBudgets = (): InquiryBudgets => {
  const unproven = figure("INQUIRIES_WITHOUT_PROOF_PER_HOUR", 40);
  return {
    desk: shared(figure("INQUIRIES_TO_DESK_PER_HOUR", 60)),
    unproven: { ...shared(unproven), all: hourly(10 * unproven) },
    door: shared(figure("INQUIRIES_PER_HOUR", 2000)),
  };
};

export const DRAFTS_PER_ADDRESS = { times: 120, perMs: HOUR_MS };
