import type { Eligibility } from "../policy/reference";
import type { Business } from "./business";
import type { Industry } from "./knowledge";

type Sector = Pick<Eligibility, "divisions" | "lines" | "linesExcluded">;

/** Below this share of a text nothing certain is known of its lines of business. */
const LEAST_KNOWN = 0.15;

/** Whether a measure says by line of business whom it is for; else its clusters say so. */
export const namesSector = ({ divisions, lines }: Sector) => (divisions?.length ?? 0) + (lines?.length ?? 0) > 0;

/** "13-43" or "27" of GB/T 4754. */
function isWithin(division: string, range: string): boolean {
  const [from = "", to = from] = range.split("-");
  return division !== "" && division >= from && division <= to;
}

const isFor = ({ divisions, lines, linesExcluded }: Sector, { id, gbt }: Pick<Industry, "id" | "gbt">) =>
  !linesExcluded?.includes(id) &&
  (lines?.includes(id) === true || (divisions ?? []).some((range) => isWithin(gbt, range)));

/** GB/T 4754 divisions of what makes nothing itself: research and development; headquarters, among business services. */
export const OFFICES = { "research-centre": "73", headquarters: "72" } as const;
export type Office = keyof typeof OFFICES;

/** Whether a rule for a whole class of business takes in a research centre or headquarters; null when it is for named lines only. */
export const takesOffice = ({ divisions }: Sector, office: Office): boolean | null =>
  divisions?.length ? divisions.some((range) => isWithin(OFFICES[office], range)) : null;

/** The industries a measure is for, of those the national classification has a place for. */
export const industriesFor = (industries: Iterable<Industry>, sector: Sector): ReadonlySet<string> =>
  new Set([...industries].filter((industry) => industry.gbt && isFor(sector, industry)).map(({ id }) => id));

/**
 * How much of what is known of a project's business a measure is for, 0 to 1, and the line that says so most; null when
 * too little of the business is known in lines of the national classification. `held`: from industriesFor.
 */
export function sectorShare(
  industries: ReadonlyMap<string, Industry>,
  { shares }: Pick<Business, "shares">,
  held: ReadonlySet<string>,
): { share: number; line: string | null } | null {
  let known = 0;
  let meant = 0;
  let line: string | null = null;
  for (const [id, share] of shares) {
    if (!industries.get(id)?.gbt) continue;
    known += share;
    if (!held.has(id)) continue;
    meant += share;
    if (line === null || share > (shares.get(line) ?? 0)) line = id;
  }
  return known < LEAST_KNOWN ? null : { share: meant / known, line };
}
