import { parseArgs } from "node:util";
import { hashPassword } from "@/app/_server/passwords";
import { signInPolicy } from "@/app/_server/settings";
import { SYSTEM } from "@/lib/access/actor";
import { createAccount } from "@/lib/accounts/create";
import { disableAccount, enableAccount } from "@/lib/accounts/disable";
import { CreateAccount } from "@/lib/accounts/input";
import { isMixed } from "@/lib/accounts/password-rules";
import { resetPassword } from "@/lib/accounts/passwords";
import { isRefusal } from "@/lib/refusal";
import { type Account, openStore } from "./words/archive";
import { readLine } from "./words/stdin";

const HELP = `Accounts from the command line. Passwords are read from standard input, never from the command line.
  npm run account -- create --email E --role R [--name N] [--location L] --password-stdin [--keep-password]
  npm run account -- list
  npm run account -- disable --email E
  npm run account -- enable --email E
  npm run account -- reset-password --email E --password-stdin
Roles: city-officer, county-officer (needs --location), manager, administrator.
A new password is replaced at the next sign-in; --keep-password lets a script's account keep it.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    email: { type: "string" },
    name: { type: "string" },
    role: { type: "string" },
    location: { type: "string" },
    "password-stdin": { type: "boolean", default: false },
    "keep-password": { type: "boolean", default: false },
  },
});

const recorder = { ...SYSTEM, name: "npm run account", via: { requestId: "command", address: null } };

async function newPassword(): Promise<string> {
  const password = values["password-stdin"] ? await readLine() : "";
  if ([...password].length < 15) throw new Error("Pipe in a password of 15 characters or more, with --password-stdin.");
  if (!isMixed(password, signInPolicy()))
    throw new Error("The policy mlps3 asks for three of these: capitals, small letters, digits, anything else.");
  return hashPassword(password);
}

const store = await openStore();

async function wanted(): Promise<Account> {
  const account = await store.read.accounts.byEmail(values.email ?? "");
  if (!account) throw new Error(`There is no account with the e-mail ${values.email ?? "(give one with --email)"}.`);
  return account;
}

const seen = ({ id, version }: Account) => ({ accountId: id, version });

const COMMANDS: Record<string, () => Promise<string>> = {
  async create() {
    const { email, role, location } = values;
    const asked = { email, role, name: values.name ?? email?.split("@")[0], locationId: location ?? null };
    const parsed = CreateAccount.safeParse(asked);
    if (!parsed.success)
      throw new Error(parsed.error.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`).join("\n"));
    const input = { ...parsed.data, passwordHash: await newPassword(), mustChangePassword: !values["keep-password"] };
    await store.write((tx) => createAccount(tx, recorder, input));
    return `Made ${parsed.data.email} (${parsed.data.role}).`;
  },
  async list() {
    const all = await store.read.accounts.all();
    return all
      .map(({ email, role, locationId, disabledAt }) =>
        [email, role, locationId ?? "-", disabledAt ? "disabled" : "active"].join("\t"),
      )
      .join("\n");
  },
  async disable() {
    const account = await wanted();
    await store.write((tx) => disableAccount(tx, recorder, seen(account)));
    return `${account.email} can no longer sign in.`;
  },
  async enable() {
    const account = await wanted();
    await store.write((tx) => enableAccount(tx, recorder, seen(account)));
    return `${account.email} can sign in again.`;
  },
  async "reset-password"() {
    const account = await wanted();
    const passwordHash = await newPassword();
    await store.write((tx) =>
      resetPassword(tx, recorder, { ...seen(account), passwordHash, remembered: signInPolicy().remembered }),
    );
    return `${account.email} has a new password, to be replaced at the next sign-in.`;
  },
};

try {
  const command = COMMANDS[positionals[0] ?? ""];
  console.log(command ? await command() : HELP);
  if (!command) process.exitCode = 2;
} catch (error) {
  console.error(isRefusal(error) ? `Refused: ${error.code}` : error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await store.close();
}
