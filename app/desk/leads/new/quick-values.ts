import type { AskValues } from "@/app/desk/_parts/ask-values";

const WAN = 10_000;

/** "1,200" and "１２００" as 1200; undefined for nothing, NaN for what is no number. */
function numberIn(typed: string | boolean | undefined): number | undefined {
  const plain = String(typed ?? "")
    .normalize("NFKC")
    .replaceAll(/[,\s]/g, "");
  return plain === "" ? undefined : Number(plain);
}

const FIGURES = ["amount", "landMu", "floorAreaM2", "jobs"] as const;

/** Names of figures that are no numbers: told before anything is sent. */
export function notNumbers(values: AskValues): string[] {
  return FIGURES.filter((name) => Number.isNaN(numberIn(values[name])));
}

/** What the door wants: amounts in whole units of their currency, nobody as null, what was left empty left out. */
export function leadFrom(values: AskValues): Record<string, unknown> {
  const { amount, landMu, floorAreaM2, jobs, ownerId, currency, alreadyAnswered, ...texts } = values;
  const said = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== "" && value !== undefined));
  const wan = numberIn(amount);
  return {
    ...said,
    ...(ownerId === "none" ? { ownerId: null } : ownerId && ownerId !== "me" ? { ownerId } : {}),
    ...(alreadyAnswered === true && { alreadyAnswered }),
    ...(wan !== undefined && { amount: Math.round(wan * WAN), currency: currency || "CNY" }),
    ...Object.fromEntries(
      Object.entries({ landMu: numberIn(landMu), floorAreaM2: numberIn(floorAreaM2), jobs: numberIn(jobs) }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  };
}
