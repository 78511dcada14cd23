import type { Lead, NewLead } from "@/db";
import { jobsBandOf } from "../inquiries/stated-facts";
import type { Decided } from "../matching/result";
import { bandOf, type Currency, toFen } from "../money";
import type { FactAnswers } from "./fact-input";
import { type FactName, factValue } from "./facts";
import { FLAGGED_FACTS, flagged } from "./flagged-facts";

type Filled = { answers: FactAnswers; columns: Partial<Pick<NewLead, "amount" | "currency" | "jobs">> };

const SITES: Record<string, string> = { rent: "plant", either: "either" };

/** The facts and columns that one decided reading stands for; nothing for what the record has no field for. */
function standsFor({ name, value, unit }: Decided): Filled {
  if (name === "amount" && typeof value === "number") {
    const currency = (unit ?? "CNY") as Currency;
    const fen = toFen(value, currency) ?? 0;
    const answers = { totalInvestment: { value: fen }, investmentBand: { value: bandOf(fen / 100) } };
    return { answers, columns: { amount: value, currency } };
  }
  if (name === "fixed-assets" && typeof value === "number") {
    const fen = toFen(value, (unit ?? "CNY") as Currency) ?? 0;
    return { answers: { fixedAssetInvestment: { value: fen } }, columns: {} };
  }
  if (name === "jobs" && typeof value === "number")
    return { answers: { jobsBand: { value: jobsBandOf(value) } }, columns: { jobs: value } };
  if (name === "land" && typeof value === "number") return { answers: { landMu: { value } }, columns: {} };
  if (name === "floor-area" && typeof value === "number") return { answers: { floorAreaM2: { value } }, columns: {} };
  if (name === "timing" && typeof value === "string") return { answers: { timing: { value } }, columns: {} };
  const site = name === "tenure" && SITES[String(value)];
  return { answers: site ? { siteNeed: { value: site } } : {}, columns: {} };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A reading dismissed takes back what it had filled, all or nothing: not where somebody has recorded otherwise since. */
function takenBack(lead: Lead, before: Decided): Filled {
  const { answers, columns } = standsFor(before);
  const stands =
    Object.entries(answers).every(
      ([name, said]) => said && "value" in said && same(factValue(lead.facts, name as FactName), said.value),
    ) && Object.entries(columns).every(([name, value]) => lead[name as keyof Lead] === value);
  const emptied = (filled: object) => Object.fromEntries(Object.keys(filled).map((name) => [name, null]));
  return stands ? { answers: emptied(answers), columns: emptied(columns) } : { answers: {}, columns: {} };
}

/** What decided readings write into the record of a lead; `before` are the decisions that stood until now. */
export function filledBy(lead: Lead, decisions: readonly Decided[], before: readonly Decided[]): Filled {
  const parts = decisions.map((decision) => {
    if (decision.value !== null) return standsFor(decision);
    const last = before.find(({ name }) => name === decision.name);
    return last ? takenBack(lead, last) : { answers: {}, columns: {} };
  });
  return {
    answers: Object.assign(
      {},
      ...parts.map(({ answers }) => answers),
      ...FLAGGED_FACTS.map((fact) => flagged(lead, fact, decisions, before)),
    ),
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)),
  };
}
