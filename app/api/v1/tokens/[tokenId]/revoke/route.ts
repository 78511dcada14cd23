import { door } from "@/app/_server/door";
import { RevokeToken } from "@/lib/tokens/input";
import { revokeToken } from "@/lib/tokens/revoke";

export const POST = door("accounts.manage", RevokeToken, async (tx, actor, input) => {
  const { id, revokedAt } = await revokeToken(tx, actor, input);
  return { tokenId: id, revokedAt };
});
