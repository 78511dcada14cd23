import { door } from "@/app/_server/door";
import { seenBy } from "@/app/_server/seen-account";
import { enableAccount } from "@/lib/accounts/disable";
import { SeenAccount } from "@/lib/accounts/input";

export const POST = door("accounts.manage", SeenAccount, async (tx, actor, input) =>
  seenBy(await enableAccount(tx, actor, input)),
);
