import type { Lead, NewLead, Store } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { matchAgain } from "@/lib/leads/match-again";
import { atWork } from "../at-work";
import { given } from "../given";
import { sessionCookieOf } from "../session-cookie";

/** How a door is knocked at so that it opens: every part that a client may write. */
export type Asking = {
  as?: Actor;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
};

/** Makes what the door needs, anew at each call, and says how to ask. */
export type Example = (hall: Hall) => Promise<Asking> | Asking;

export type Hall = Awaited<ReturnType<typeof openHall>>;

/** An archive with everybody at work, for asking every door what it is for. */
export async function openHall(store: () => Store) {
  const some = given(store());
  const people = {
    city: await some.cityOfficer(),
    colleague: await some.cityOfficer(),
    manager: await some.manager(),
    sihui: await some.officer("sihui"),
    administrator: await some.administrator(),
  };
  const cookies = new Map<string, string>();
  const { does, now } = atWork(store);
  return {
    store,
    some,
    people,
    does,
    now,
    async cookieOf(actor: Actor): Promise<string> {
      const cookie = cookies.get(actor.id) ?? (await sessionCookieOf(store(), actor));
      cookies.set(actor.id, cookie);
      return cookie;
    },
    /** A lead of the city officer's, answered already. */
    lead: (change: Partial<NewLead> = {}) =>
      some.lead({ ownerId: people.city.id, respondedAt: new Date(), phone: "+8613800138000", ...change }),
    async matched(change: Partial<NewLead> = {}): Promise<Lead> {
      const lead = await some.lead({ ownerId: people.city.id, source: "trade-fair", ...change });
      await does(people.city, matchAgain, lead);
      return now(lead);
    },
    /** The present version of a lead with its address: what every change of it sends. */
    async change(as: Actor, lead: { id: string }, rest: object = {}): Promise<Asking> {
      const { version } = await now(lead);
      return { as, params: { leadId: lead.id }, body: { version, ...rest } };
    },
  };
}
