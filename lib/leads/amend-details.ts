import type { NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { isCreditCode } from "../inquiries/credit-code";
import { toFen } from "../money";
import { refuse } from "../refusal";
import { companyKeyOf } from "./company-key";
import { emailKept, phoneKept } from "./contact";
import type { AmendDetails } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

const READ: Partial<Record<keyof NewLead, (text: string | null) => string | null>> = {
  email: emailKept,
  phone: phoneKept,
  whatsapp: phoneKept,
  creditCode: (text) => text?.toUpperCase() || null,
};

/**
 * Correct who the investor is, how to reach them, or the size of the project. The inquiry itself stays as it came.
 * Refuses: lead.not-found, lead.not-active, input.invalid, lead.changed.
 */
export async function amendDetails(tx: Tx, actor: Actor, input: AmendDetails): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "amend-details", input);
  const { leadId: _, version: __, ...named } = input;
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(named)) {
    const read = READ[name as keyof NewLead];
    change[name] = read ? read((value as string | null) ?? null) : value === "" ? null : (value ?? null);
  }
  const amended = { ...lead, ...change };
  if (change.creditCode && !isCreditCode(change.creditCode as string))
    refuse("input.invalid", {}, { creditCode: "credit-code" });
  if (!(amended.email || amended.phone || amended.wechat || amended.whatsapp))
    refuse("input.invalid", {}, { phone: "required" });
  if ("amount" in change || "currency" in change) change.investmentFen = toFen(amended.amount, amended.currency);
  change.companyKey = companyKeyOf(amended);
  return stateOf(await keepLead(tx, actor, lead, change as Partial<NewLead>, { event: "lead.details-amended" }));
}
