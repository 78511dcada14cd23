import { door } from "@/app/_server/door";
import { Nothing } from "@/lib/accounts/input";
import { signOutEverywhere } from "@/lib/accounts/sessions";

export const POST = door("self", Nothing, (tx, actor) => signOutEverywhere(tx, actor, { accountId: actor.id }));
