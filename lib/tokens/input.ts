import { z } from "zod";

/** For how many days a token may work; none works for ever. */
export const TOKEN_DAYS = [30, 90, 365] as const;

/** A form sends its choice as text. */
const days = z.coerce.number().pipe(z.literal(TOKEN_DAYS));

export const CreateToken = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** Whose it is: it may no more than this account, and sees no more. */
  accountId: z.string().min(1).max(60),
  days,
});
export type CreateToken = z.output<typeof CreateToken>;

export const RevokeToken = z.strictObject({ tokenId: z.string().min(1).max(60) });
export type RevokeToken = z.output<typeof RevokeToken>;
