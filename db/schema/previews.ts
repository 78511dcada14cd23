import type { Difference } from "../../lib/matching/difference";
import { count, flag, id, index, instant, json, ref, string, table } from "../columns";
import { leads } from "./leads";
import { policyVersions } from "./policy";

/** What publishing the pending changes would do to the open leads, worked out beforehand. The newest is the one that counts. */
export const policyPreviews = table(
  "policy_previews",
  {
    id: id(),
    /** Fingerprint of what it is for: the version in force, every pending change as it was seen, the day. */
    target: string().notNull(),
    versionId: ref()
      .notNull()
      .references(() => policyVersions.id),
    /** Open leads when it began. */
    total: count().notNull(),
    done: count().notNull().default(0),
    /** Leads that would get another answer. */
    changed: count().notNull().default(0),
    /** The serial of the last lead looked at: where it goes on after a stop. */
    cursor: count().notNull().default(0),
    startedAt: instant().notNull(),
    finishedAt: instant(),
    /** Somebody stopped it; it goes on when asked. */
    stoppedAt: instant(),
  },
  (t) => [index("policy_previews_started").on(t.startedAt)],
);

/** One open lead that would get another answer. Nothing of a lead's own: what it is called is read from the lead. */
export const policyPreviewLeads = table(
  "policy_preview_leads",
  {
    id: id(),
    previewId: ref()
      .notNull()
      .references(() => policyPreviews.id),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    serial: count().notNull(),
    /** The kinds of change as bits, in the order of DIFFERENCE_KINDS. */
    kinds: count().notNull(),
    difference: json<Difference>().notNull(),
    /** It takes an earlier change back that nobody has answered yet: the lead's note would close. */
    takesBack: flag().notNull(),
  },
  (t) => [index("policy_preview_leads_serial").on(t.previewId, t.serial, t.kinds)],
);
