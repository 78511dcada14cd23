import { door } from "@/app/_server/door";
import { seenBy } from "@/app/_server/seen-account";
import { triesOf } from "@/app/_server/sign-in";
import { SeenAccount } from "@/lib/accounts/input";
import { unlockAccount } from "@/lib/accounts/unlock";

export const POST = door("accounts.manage", SeenAccount, async (tx, actor, input) =>
  seenBy(await unlockAccount(tx, actor, input, triesOf)),
);
