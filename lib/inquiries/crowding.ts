import type { Tx } from "@/db";
import type { Budget } from "../access/budget";
import { networkOf } from "../access/network";
import { refuse } from "../refusal";
import type { Arrival, SharedBudget } from "./arrival";
import type { HeldReason } from "./held";

type Purse = { key: string; budget: Budget; isNetwork: boolean };

/** The purses a shared budget is spent from, the narrowest first. */
function purses(name: string, shared: SharedBudget, address: string | null): Purse[] {
  const own = address
    ? [
        { key: `${name}:${address}`, budget: shared.address, isNetwork: false },
        { key: `${name}:net:${networkOf(address)}`, budget: shared.network, isNetwork: true },
      ]
    : [];
  return shared.all ? [...own, { key: `${name}:all`, budget: shared.all, isNetwork: true }] : own;
}

/** Spends one from each purse up to the first empty one: what one address sends too much does not empty its neighbours'. */
async function firstEmpty(tx: Tx, list: Purse[], at: Date): Promise<(Purse & { waitMs: number }) | null> {
  for (const purse of list) {
    const waitMs = await tx.budgets.spend(purse.key, purse.budget, at);
    if (waitMs > 0) return { ...purse, waitMs };
  }
  return null;
}

/**
 * Spends one inquiry from the budgets of its sender's address and network, and answers which are empty: it is then set
 * aside. Refuses inquiry.too-many with the seconds to wait, when there are more than anybody could look through.
 */
export async function crowding(tx: Tx, { via, budgets, at, proof }: Arrival): Promise<HeldReason[]> {
  const shut = await firstEmpty(tx, purses("inquiry-door", budgets.door, via.address), at);
  if (shut) refuse("inquiry.too-many", { retryAfter: Math.ceil(shut.waitMs / 1000) });
  const crowd = await firstEmpty(tx, purses("inquiry-desk", budgets.desk, via.address), at);
  const unproven = proof ? null : await firstEmpty(tx, purses("inquiry-unproven", budgets.unproven, via.address), at);
  return [
    ...(crowd ? [crowd.isNetwork ? ("many-from-one-network" as const) : ("many-from-one-address" as const)] : []),
    ...(unproven ? ["many-without-proof" as const] : []),
  ];
}
