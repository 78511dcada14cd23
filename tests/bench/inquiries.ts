import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const Line = z.object({ text: z.string(), investmentAmount: z.number().nullish(), landMu: z.number().nullish() });

const read = (name: string) =>
  readFileSync(resolve(import.meta.dirname, "../eval", name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)));

/** The texts the matching is judged by: every length and language there is. */
export const TEXTS = [...read("inquiries.jsonl"), ...read("written.jsonl")];

/** The n-th of endlessly many different inquiries, as a partner site sends them. */
export function inquiryOf(n: number) {
  const { text, investmentAmount, landMu } = TEXTS[n % TEXTS.length] as (typeof TEXTS)[number];
  const locale = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  return {
    locale,
    message: `${text}\n${locale === "zh" ? "项目编号" : "Our file"} ${n}`,
    contact: { name: locale === "zh" ? "陈先生" : "Ms Chan", email: `sender-${n}@example.com` },
    company: {
      name: locale === "zh" ? `第${n}号实业有限公司` : `Holding ${n} Ltd`,
      country: locale === "zh" ? "CN" : "SG",
    },
    project: {
      ...(investmentAmount && { investment: { amount: investmentAmount, currency: "CNY" } }),
      ...(landMu && { landMu }),
    },
    consent: { contact: true },
  };
}
