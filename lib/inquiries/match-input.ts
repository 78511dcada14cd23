import type { MatchInput } from "../matching/result";
import { BANDS } from "../money";
import type { PolicySet } from "../policy/reference";
import { countryCode } from "./countries";
import type { Inquiry } from "./input";
import { placeOf } from "./place";

/** In whole units of the currency beside it: as said, else the middle of the band; an open band counts half as much again. */
function amountOf(investment: NonNullable<Inquiry["project"]>["investment"]): number | null {
  if (investment?.amount !== undefined) return investment.amount;
  if (!investment?.band) return null;
  const [from, to] = BANDS[investment.band];
  return to === null ? from * 1.5 : (from + to) / 2;
}

/** What the matcher is told. The message comes first, so that the places of what it finds count in the message. */
export function matchInputOf(set: PolicySet, inquiry: Inquiry): MatchInput {
  const { project } = inquiry;
  return {
    text: [inquiry.message, project?.activity].filter(Boolean).join("\n"),
    sector: project?.sector || null,
    investmentAmount: amountOf(project?.investment),
    currency: project?.investment?.currency ?? null,
    landMu: project?.landMu || null,
    floorAreaM2: project?.floorAreaM2 || null,
    jobs: project?.jobs ?? null,
    contactCountry: inquiry.company?.country ? countryCode(inquiry.company.country) : null,
    preferredLocation: placeOf(set, project?.preferredLocation),
    priorities: project?.priorities ?? null,
  };
}
