import type { Account, Lead, NewLead, Store } from "@/db";
import type { NewAccount } from "@/db/accounts";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { dayOf } from "@/lib/calendar/shanghai";
import { addWorkingDays } from "@/lib/calendar/working-days";
import { newId } from "@/lib/ids";
import { referenceOf, serialOf } from "@/lib/leads/reference";
import type { LocationId } from "@/lib/policy/reference";
import { termsOf } from "@/lib/search/terms";

/** Not a hash any password fits: tests that sign in make their account through the operation instead. */
const NO_PASSWORD = "$argon2id$v=19$m=19456,t=2,p=1$bm8tcGFzc3dvcmQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

export function actorOf(account: Account): Actor {
  return {
    id: account.id,
    name: account.name,
    role: account.role,
    locationId: account.locationId as LocationId | null,
    locale: account.locale,
    via: { requestId: "test", address: "127.0.0.1" },
  };
}

/** Things a test starts from, in the plainest form the archive accepts: `await given(store()).officer("deqing")`. */
export function given(store: Store) {
  async function account(role: Role, change: Partial<NewAccount> = {}): Promise<Account> {
    const id = newId();
    const plain = { id, email: `${role}-${id.slice(-12)}@example.org`, name: role, role, passwordHash: NO_PASSWORD };
    const row = { ...plain, mustChangePassword: false, createdAt: new Date(), ...change };
    return store.write((tx) => tx.accounts.add(row));
  }
  const actor = async (role: Role, change: Partial<NewAccount> = {}) => actorOf(await account(role, change));

  /** A lead that has just come in, as the public form would leave it, but without an inquiry or a match. */
  async function lead(change: Partial<NewLead> = {}): Promise<Lead> {
    const receivedAt = change.receivedAt ?? new Date();
    const id = newId(receivedAt.getTime());
    const year = Number(dayOf(receivedAt).slice(0, 4));
    return store.write(async (tx) => {
      const number = await tx.leads.nextNumber(year);
      const row: NewLead = {
        id,
        serial: serialOf(year, number),
        reference: referenceOf(year, number),
        locale: "zh",
        source: "public-form",
        title: "在德庆建食品厂",
        investorName: "广州甲食品有限公司",
        intent: "在德庆建食品厂，需要土地三十亩。",
        stageSince: receivedAt,
        receivedAt,
        receivedOn: dayOf(receivedAt),
        responseDueAt: addWorkingDays(receivedAt, 1),
        dueAt: addWorkingDays(receivedAt, 1),
        updatedAt: receivedAt,
        facts: {},
        ...change,
      };
      await tx.leads.add(row);
      await tx.stageStays.add({ id: newId(), leadId: id, stage: row.stage ?? "new", enteredAt: receivedAt });
      const text = [row.title, row.investorName, row.intent].join("\n");
      await tx.search.index(row.serial, termsOf(text), row.locationId ?? null, true);
      return (await tx.leads.find({ sees: "all" }, id)) as Lead;
    });
  }

  return {
    account,
    actor,
    cityOfficer: () => actor("city-officer"),
    manager: (locationId: LocationId | null = null) => actor("manager", { locationId }),
    officer: (locationId: LocationId) => actor("county-officer", { locationId }),
    administrator: () => actor("administrator"),
    lead,
    async leads(howMany: number, change: Partial<NewLead> = {}): Promise<Lead[]> {
      const made: Lead[] = [];
      for (let n = 0; n < howMany; n++) made.push(await lead(change));
      return made;
    },
  };
}
