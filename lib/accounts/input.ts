import { z } from "zod";

/** No limits are told here that would tell a guesser anything; the caps only keep nonsense away from the hash. */
export const SignIn = z.strictObject({
  email: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(1000),
});
export type SignIn = z.output<typeof SignIn>;
