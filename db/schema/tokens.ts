import type { TokenRight } from "../../lib/tokens/rights";
import { id, instant, json, ref, string, table, uniqueIndex } from "../columns";
import { accounts } from "./accounts";

/** A program's way in, in the name of an account. The secret itself is nowhere: only its SHA-256, in hex. */
export const tokens = table(
  "tokens",
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: string().notNull(),
    hash: string().notNull(),
    /** What it may do, as far as its account may. */
    rights: json<TokenRight[]>().notNull(),
    createdAt: instant().notNull(),
    createdBy: string().notNull(),
    endsAt: instant().notNull(),
    /** The last call, to the minute. */
    usedAt: instant(),
    revokedAt: instant(),
    revokedBy: string(),
  },
  (t) => [uniqueIndex("tokens_hash").on(t.hash)],
);
