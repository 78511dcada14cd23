import { hashPassword } from "../../app/_server/passwords";
import { openStore } from "../../db/store";
import { newId } from "../../lib/ids";
import { PASSWORD, PEOPLE } from "./people";

const store = openStore();
const passwordHash = await hashPassword(PASSWORD);
for (const person of Object.values(PEOPLE)) {
  await store.write(async (tx) => {
    if (await tx.accounts.byEmail(person.email)) return;
    await tx.accounts.add({ id: newId(), ...person, passwordHash, mustChangePassword: false, createdAt: new Date() });
  });
}
await store.close();
