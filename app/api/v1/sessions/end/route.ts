import { door } from "@/app/_server/door";
import { EndOwnSession } from "@/lib/accounts/input";
import { endSessionOf } from "@/lib/accounts/sessions";

export const POST = door("self", EndOwnSession, (tx, actor, { sessionId }) =>
  endSessionOf(tx, actor, { accountId: actor.id, sessionId }),
);
