import type { Right } from "../access/may";

/**
 * What an API token may be given, of what its account may: only what writes nothing and shows no lead's content, because
 * administrators, who read no leads, hold a token's secret when they make it (docs/decisions/api-tokens.md).
 */
export const TOKEN_RIGHTS = ["matching.ask"] as const satisfies readonly Right[];
export type TokenRight = (typeof TOKEN_RIGHTS)[number];
