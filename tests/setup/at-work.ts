import type { Lead, Store, Tx } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { EVERYTHING } from "@/lib/access/scope";
import { isRefusal, type Refusal } from "@/lib/refusal";

type Operation<I, T> = (tx: Tx, actor: Actor, input: I) => Promise<T>;
type Rest<I> = Omit<I, "leadId" | "version">;

/** People doing things with leads: `await does(li, claimLead, lead)` on the lead's present version. */
export function atWork(store: () => Store) {
  const now = async (lead: { id: string }) => (await store().read.leads.find(EVERYTHING, lead.id)) as Lead;
  return {
    now,
    async does<I, T>(actor: Actor, operation: Operation<I, T>, lead: { id: string }, rest?: Rest<I>): Promise<T> {
      const { version } = await now(lead);
      const input = { ...rest, leadId: lead.id, version } as I;
      return store().write((tx) => operation(tx, actor, input));
    },
    /** The events of a lead, oldest first. */
    async story(lead: { id: string }): Promise<string[]> {
      return (await store().read.history.ofLead(lead.id)).map(({ event }) => event).reverse();
    },
  };
}

/** The refusal a promise ends in; anything else fails the test. */
export async function refusal(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    () => new Error("it was not refused"),
    (reason: unknown) => reason,
  );
  if (isRefusal(error)) return error;
  throw error;
}

export const codeOf = async (promise: Promise<unknown>): Promise<string> => (await refusal(promise)).code;
