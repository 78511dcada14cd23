import { z } from "zod";
import { ROLES } from "../access/roles";
import { LOCALES } from "../languages";
import { LOCATION_IDS } from "../policy/reference";

/** No limits are told here that would tell a guesser anything; the caps only keep nonsense away from the hash. */
export const SignIn = z.strictObject({
  email: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(1000),
});
export type SignIn = z.output<typeof SignIn>;

/** An empty choice of a form means the whole city. */
const place = z.preprocess((value) => (value === "" ? null : value), z.enum(LOCATION_IDS).nullable());

const person = {
  name: z.string().trim().min(1).max(60),
  role: z.enum(ROLES),
  locationId: place.default(null),
};

export const CreateAccount = z.strictObject({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  ...person,
  locale: z.enum(LOCALES).default("zh"),
});
export type CreateAccount = z.output<typeof CreateAccount>;

/** `version` is the one the person who edits has seen. */
const seen = { accountId: z.string().min(1).max(60), version: z.number().int().positive() };

export const ChangeAccount = z.strictObject({ ...seen, ...person });
export type ChangeAccount = z.output<typeof ChangeAccount>;

/** For everything that is done to an account as it was seen: disable, enable, a new password. */
export const SeenAccount = z.strictObject(seen);
export type SeenAccount = z.output<typeof SeenAccount>;

export const EndSessions = z.strictObject({ accountId: z.string().min(1).max(60) });
export const EndSession = z.strictObject({
  accountId: z.string().min(1).max(60),
  sessionId: z.string().min(1).max(80),
});
export type EndSession = z.output<typeof EndSession>;

export const EndOwnSession = z.strictObject({ sessionId: z.string().min(1).max(80) });
export const Nothing = z.strictObject({});

/** How long a new password must be is said by lib/accounts/password-rules.ts, which also knows the person. */
export const ChangePassword = z.strictObject({
  current: z.string().min(1).max(1000),
  next: z.string().min(1).max(1000),
});
export type ChangePassword = z.output<typeof ChangePassword>;
