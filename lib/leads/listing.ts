import type { LeadLine, Reads } from "@/db";
import type { Actor } from "../access/actor";
import { visibleTo } from "../access/scope";
import type { LeadFilter } from "./list";

/** One page of the leads that somebody may see. */
export async function listLeads(
  read: Pick<Reads, "leadLists">,
  actor: Actor,
  filter: LeadFilter,
): Promise<{ total: number; page: number; size: number; rows: LeadLine[] }> {
  const found = await read.leadLists.page(visibleTo(actor), filter, { me: actor.id, now: new Date() });
  return { ...found, page: filter.page, size: filter.size };
}
