import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { sessionCookie, sha256 } from "../../app/_server/session";
import { absoluteMs, houseSecret } from "../../app/_server/settings";
import { dataDir } from "../../db/engine/address";
import { openStore } from "../../db/store";
import { newId } from "../../lib/ids";

/** A manager with an open browser session, written straight into the database: passwords are not what is measured. */
const store = openStore();
const sid = randomBytes(32).toString("base64url");
const now = new Date();
const id = newId();
await store.write(async (tx) => {
  await tx.accounts.add({
    id,
    email: "bench@example.org",
    name: "何科长",
    role: "manager",
    locationId: null,
    locale: "zh",
    passwordHash: "none",
    mustChangePassword: false,
    createdAt: now,
  });
  await tx.accounts.openSession({
    id: sha256(sid),
    accountId: id,
    createdAt: now,
    lastSeenAt: now,
    endsAt: new Date(now.getTime() + absoluteMs()),
    address: null,
    userAgent: null,
  });
});
await store.close();
const token = await encode({ token: { sub: id, sid }, secret: houseSecret(), maxAge: absoluteMs() / 1000 });
writeFileSync(join(dataDir(), "seat"), `${sessionCookie()}=${token}`, { mode: 0o600 });
