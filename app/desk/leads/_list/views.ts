import { type LeadFilter, toQuery } from "@/lib/leads/list";

/** Filters that an officer opens several times a day, each one link. */
const VIEWS = {
  open: {},
  mine: { owner: "me" },
  unowned: { owner: "none" },
  unanswered: { unanswered: "1", sort: "due" },
  overdue: { overdue: "1", sort: "due" },
  idle: { idle: "1" },
  held: { status: "held" },
  all: { status: "all" },
} as const satisfies Record<string, Partial<LeadFilter>>;
export type View = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as View[];

export const viewHref = (view: View) => `/desk/leads${toQuery(VIEWS[view])}`;

/** The view this address is, or "" when it is a search of one's own. */
export function viewOf(filter: LeadFilter): View | "" {
  const here = toQuery({ ...filter, page: 1, size: 50 });
  return VIEW_NAMES.find((view) => toQuery(VIEWS[view]) === here) ?? "";
}
