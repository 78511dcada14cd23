import { answering } from "@/app/_server/door";
import { sha256 } from "@/app/_server/session";
import { newSecret } from "@/app/_server/tokens";
import { db } from "@/db";
import { createToken } from "@/lib/tokens/create";
import { CreateToken } from "@/lib/tokens/input";

/** The secret is in this answer and nowhere else. */
export const POST = answering(
  "accounts.manage",
  CreateToken,
  async ({ actor }, input) => {
    const secret = newSecret();
    const { id, name, endsAt } = await db().write((tx) => createToken(tx, actor, { ...input, hash: sha256(secret) }));
    return { tokenId: id, name, endsAt, secret };
  },
  { status: 201 },
);
