import { PRECEDENT_KINDS } from "../../lib/matching/own";
import { count, id, index, instant, oneOf, ratio, ref, sql, string, table, uniqueIndex } from "../columns";
import { leads } from "./leads";

/** What the bureau made of a lead, and the words and sizes it is compared by. One that holds for each lead at most. */
export const precedents = table(
  "precedents",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    kind: oneOf(PRECEDENT_KINDS).notNull(),
    locationId: string(),
    clusterId: string(),
    /** As it was matched: the investor's words and the sector chosen. */
    text: string().notNull(),
    sector: string(),
    yuan: ratio(),
    landMu: ratio(),
    jobs: count(),
    at: instant().notNull(),
    /** Order of all changes to precedents: this one came with `seq` and ended with `withdrawnSeq`. */
    seq: count().notNull(),
    withdrawnSeq: count(),
    withdrawnAt: instant(),
  },
  (t) => [
    uniqueIndex("precedents_one_a_lead").on(t.leadId).where(sql`withdrawn_seq is null`),
    index("precedents_seq").on(t.seq),
    index("precedents_withdrawn").on(t.withdrawnSeq),
  ],
);
