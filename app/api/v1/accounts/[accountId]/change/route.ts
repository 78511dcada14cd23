import { door } from "@/app/_server/door";
import { seenBy } from "@/app/_server/seen-account";
import { changeAccount } from "@/lib/accounts/change";
import { ChangeAccount } from "@/lib/accounts/input";

export const POST = door("accounts.manage", ChangeAccount, async (tx, actor, input) =>
  seenBy(await changeAccount(tx, actor, input)),
);
