import { door } from "@/app/_server/door";
import { EndSessions } from "@/lib/accounts/input";
import { signOutEverywhere } from "@/lib/accounts/sessions";

export const POST = door("accounts.manage", EndSessions, signOutEverywhere);
