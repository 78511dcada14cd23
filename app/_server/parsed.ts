import type { z } from "zod";
import { unkeepableIn } from "@/lib/keepable";
import type { Locale } from "@/lib/languages";
import { Refusal } from "@/lib/refusal";
import { fieldFaults } from "./respond";

/**
 * What a client sent, as `schema` has it. Texts that only one of the engines could keep are refused on both, before anything
 * is looked up by them. Refuses input.invalid with a sentence for each field.
 */
export function parsedBy<S extends z.ZodType>(schema: S, given: unknown, locale: Locale): z.output<S> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Refusal("input.invalid", {}, fieldFaults(parsed.error, locale));
  const odd = unkeepableIn(parsed.data);
  if (odd.length > 0)
    throw new Refusal("input.invalid", {}, Object.fromEntries(odd.map((path) => [path, "characters"])));
  return parsed.data;
}
