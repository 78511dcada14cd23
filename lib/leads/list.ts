import { z } from "zod";
import { isDay } from "../calendar/shanghai";
import { SUGGESTION_FILTER } from "../suggestions/filter";
import { SOURCES } from "./sources";
import { STAGES } from "./stages";
import { CLOSE_CAUSES, STATUSES } from "./statuses";

/** Orders a list may be in. Each is served by an index; nulls come last on both engines. */
export const SORTS = ["newest", "oldest", "due", "next-action", "amount", "last-touch", "stage-age"] as const;
export type LeadSort = (typeof SORTS)[number];

export const PAGE_SIZES = [25, 50, 100] as const;

/** Sets of statuses with a name: `open` is the desk's default, `counted` is what reports count. */
export const STATUS_SETS = ["open", "counted", "running", "all"] as const;

const day = z.string().refine(isDay, "day").optional().catch(undefined);
const key = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .optional()
  .catch(undefined);
const yes = z.literal("1").optional().catch(undefined);

/**
 * What a list of leads is about, as its address says it; the list page, the JSON list, the export and every
 * number of a report use this one schema. Anything unreadable is left out rather than refused.
 * `location`, `cluster`, `owner` and `cause` take an id or "none"; `owner` also "me". Days are Shanghai days of arrival.
 */
export const LeadFilter = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  stage: z.enum(STAGES).optional().catch(undefined),
  /** This stage or any later one. */
  reached: z.enum(STAGES).optional().catch(undefined),
  status: z.enum([...STATUSES, ...STATUS_SETS]).catch("open"),
  location: key,
  cluster: key,
  owner: key,
  source: z.enum(SOURCES).optional().catch(undefined),
  cause: z
    .enum([...CLOSE_CAUSES, "none"])
    .optional()
    .catch(undefined),
  from: day,
  until: day,
  /** The stage's clock has run out. */
  overdue: yes,
  unanswered: yes,
  /** First reply: still owed and late, still owed with time left, given in time, given late, or given at all. */
  answer: z.enum(["late", "waiting", "in-time", "given-late", "answered"]).optional().catch(undefined),
  /** No next action, or one whose day has gone by. */
  idle: yes,
  /** The policy shown to the investor has changed since, and nobody has said yet what was done. */
  policyChanged: yes,
  /** Amount not disclosed. */
  undisclosed: yes,
  /** In 1/100 yuan. An empty field of a form asks for nothing, not for zero. */
  minFen: z
    .union([z.number(), z.string().regex(/^\d{1,16}$/)])
    .pipe(z.coerce.number<string | number>().int().nonnegative())
    .optional()
    .catch(undefined),
  ...SUGGESTION_FILTER,
  sort: z.enum(SORTS).catch("newest"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  size: z.coerce
    .number()
    .pipe(z.union([z.literal(25), z.literal(50), z.literal(100)]))
    .catch(50),
});
export type LeadFilter = z.output<typeof LeadFilter>;

const DEFAULTS: Partial<Record<keyof LeadFilter, unknown>> = { status: "open", sort: "newest", page: 1, size: 50 };

/** The address of a list, without what goes without saying: "?stage=signed&location=sihui", or "". */
export function toQuery(filter: Partial<LeadFilter>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null || value === "" || DEFAULTS[name as keyof LeadFilter] === value) continue;
    params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : "";
}
