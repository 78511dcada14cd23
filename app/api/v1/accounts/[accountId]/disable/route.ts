import { door } from "@/app/_server/door";
import { seenBy } from "@/app/_server/seen-account";
import { disableAccount } from "@/lib/accounts/disable";
import { SeenAccount } from "@/lib/accounts/input";

export const POST = door("accounts.manage", SeenAccount, async (tx, actor, input) =>
  seenBy(await disableAccount(tx, actor, input)),
);
