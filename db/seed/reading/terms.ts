import { NotKnown } from "./not-known";

/** First and last day a measure can be claimed, as far as the record says: a year, a month or a day. */
export type Term = { validFrom: string | null; validTo: string | null };

/** The record's own words for a period, as dates. A period that is not here stops the loading: nobody may guess it. */
const TERMS: Record<string, Term> = {
  "2017-2022": { validFrom: "2017", validTo: "2022" },
  "2019-2027": { validFrom: "2019", validTo: "2027" },
  "2022 investment, filed by 2023-03-20": { validFrom: null, validTo: "2023-03-20" },
  "2023-2027": { validFrom: "2023", validTo: "2027" },
  "2024-2026": { validFrom: "2024", validTo: "2026" },
  "2025 round": { validFrom: null, validTo: "2025" },
  "2026 round": { validFrom: null, validTo: "2026" },
  "2025-01-01 to 2028-12-31": { validFrom: "2025-01-01", validTo: "2028-12-31" },
  // A condition on the plant, not a time limit of the measure.
  "In production since 2022-01-01": { validFrom: null, validTo: null },
};

/** A measure runs for its own period where it states one, otherwise as long as its document. */
export function termOf(period: string | null, document: Term | undefined): Term {
  const own = period === null ? undefined : TERMS[period];
  if (period !== null && !own) throw new NotKnown("eligibility.period", period);
  const { validFrom, validTo } =
    own?.validFrom || own?.validTo ? own : (document ?? { validFrom: null, validTo: null });
  return { validFrom, validTo };
}
