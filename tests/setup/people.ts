import type { Role } from "../../lib/access/roles";
import type { LocationId } from "../../lib/policy/reference";

/** Who works in the browser tests. They have replaced their first password already. */
export const PASSWORD = "correct horse 肇庆 battery";

type Person = { email: string; name: string; role: Role; locationId: LocationId | null };

const person = (email: string, name: string, role: Role, locationId: LocationId | null = null): Person => ({
  email: `${email}@example.org`,
  name,
  role,
  locationId,
});

export const PEOPLE = {
  administrator: person("administrator", "管理员", "administrator"),
  officer: person("officer", "陈市局", "city-officer"),
  colleague: person("colleague", "林市局", "city-officer"),
  manager: person("manager", "何科长", "manager"),
  sihui: person("sihui", "李四会", "county-officer", "sihui"),
  huaiji: person("huaiji", "黄怀集", "county-officer", "huaiji"),
  deqing: person("deqing", "梁德庆", "county-officer", "deqing"),
} satisfies Record<string, Person>;
