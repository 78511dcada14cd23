import type { z } from "zod";
import * as accounts from "@/lib/accounts/input";
import { CreateToken, RevokeToken } from "@/lib/tokens/input";
import { Done, describeDoor } from "./doors";
import { json, refusals, registry } from "./registry";

/** What an administrator can do with an account: its address, what it takes, what it does. */
const VERBS: [path: string, schema: z.ZodType, summary: string][] = [
  ["change", accounts.ChangeAccount, "Change role, place or name"],
  ["disable", accounts.SeenAccount, "Close an account"],
  ["enable", accounts.SeenAccount, "Open a closed account again"],
  ["unlock", accounts.SeenAccount, "Unlock an account after wrong passwords"],
  ["reset-password", accounts.SeenAccount, "Make a new first password, which is in this answer and nowhere else"],
  ["sign-out", accounts.EndSessions, "End every session of an account"],
  ["end-session", accounts.EndSession, "End one session of an account"],
];

/** The doors around signing in, accounts and tokens. */
export function describeAccounts(): void {
  registry.registerPath({
    method: "post",
    path: "/api/v1/sign-in",
    tags: ["access"],
    summary: "Exchange e-mail and password for a one-time ticket",
    description: "For the desk's own pages: comes from the same site.",
    request: { body: { required: true, ...json(accounts.SignIn) } },
    responses: { 200: { description: "A ticket.", ...json(Done) }, ...refusals(400, 401, 403, 413, 415, 422, 429) },
  });
  describeDoor({
    path: "/api/v1/password",
    tag: "access",
    summary: "Replace one's own password",
    body: accounts.ChangePassword,
  });
  describeDoor({
    path: "/api/v1/sessions/end",
    tag: "access",
    summary: "End one of one's own sessions",
    body: accounts.EndOwnSession,
  });
  describeDoor({
    path: "/api/v1/sessions/end-all",
    tag: "access",
    summary: "Sign out everywhere",
    body: accounts.Nothing,
  });
  describeDoor({
    path: "/api/v1/accounts",
    tag: "accounts",
    summary: "Open an account; its first password is in this answer and nowhere else",
    status: 201,
    body: accounts.CreateAccount,
  });
  for (const [verb, body, summary] of VERBS)
    describeDoor({ path: `/api/v1/accounts/{accountId}/${verb}`, tag: "accounts", summary, body });
  describeDoor({
    path: "/api/v1/tokens",
    tag: "tokens",
    summary: "Make an API token; its secret is in this answer and nowhere else",
    status: 201,
    body: CreateToken,
  });
  describeDoor({
    path: "/api/v1/tokens/{tokenId}/revoke",
    tag: "tokens",
    summary: "Revoke an API token",
    body: RevokeToken,
  });
}
