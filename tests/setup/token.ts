import { sha256 } from "@/app/_server/session";
import { newSecret } from "@/app/_server/tokens";
import { POST } from "@/app/api/v1/match/route";
import type { Store, Token } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { createToken } from "@/lib/tokens/create";
import type { CreateToken } from "@/lib/tokens/input";

/** A token as the page makes one, with the secret that is shown once. */
export async function givenToken(
  store: Store,
  admin: Actor,
  accountId: string,
  days: CreateToken["days"] = 90,
): Promise<{ token: Token; secret: string }> {
  const secret = newSecret();
  const input = { name: "市商务局招商网", accountId, days, hash: sha256(secret) };
  return { token: await store.write((tx) => createToken(tx, admin, input)), secret };
}

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Asks POST /api/v1/match as a program would: JSON and nothing a browser adds. */
export function askMatch(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return POST(
    new Request("http://127.0.0.1:3000/api/v1/match", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": "en", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
}
