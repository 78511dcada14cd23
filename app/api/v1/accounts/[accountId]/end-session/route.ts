import { door } from "@/app/_server/door";
import { EndSession } from "@/lib/accounts/input";
import { endSessionOf } from "@/lib/accounts/sessions";

export const POST = door("accounts.manage", EndSession, endSessionOf);
