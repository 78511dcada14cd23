import { expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import { placeOf } from "@/lib/inquiries/place";
import { statedFacts } from "@/lib/inquiries/stated-facts";
import { titleOf } from "@/lib/inquiries/title";

test.each([
  ["我们做电动两轮车整车组装，想找三百亩地。其他的以后再说。", "我们做电动两轮车整车组装，想找三百亩地。"],
  [
    "Hello. We make pallet racks in Dongguan and want to move.",
    "Hello. We make pallet racks in Dongguan and want to move.",
  ],
  ["We make racks near Foshan. Call us.", "We make racks near Foshan."],
  ["一\n\n二", "一 二"],
])("a line for lists is cut at the end of a sentence: %s", (message, title) => expect(titleOf(message)).toBe(title));

test("a title never outgrows its line, whatever is pasted", () => {
  expect([...titleOf("竹".repeat(500))]).toHaveLength(60);
  expect(titleOf(`${"word ".repeat(100)}`).length).toBeLessThanOrEqual(120);
});

test("a place is read from its id or its name, and only when there is one", () => {
  const set = loadReference();
  expect(placeOf(set, "sihui")).toBe("sihui");
  expect(placeOf(set, "懷集縣")).toBe("huaiji");
  expect(placeOf(set, "suggest")).toBeNull();
  expect(placeOf(set, "四会或者高要")).toBeNull();
  expect(placeOf(set, undefined)).toBeNull();
});

test("what the investor states is on record in the ledger's own choices", () => {
  const at = new Date("2026-11-23T02:00:00Z");
  const facts = statedFacts(
    {
      locale: "en",
      message: "x",
      contact: { email: "a@example.com" },
      consent: { contact: true },
      project: { investment: { band: "10m-50m", currency: "USD" }, landMu: 40, jobs: 0, timing: "next spring" },
    },
    at,
  );
  expect(facts).toMatchObject({
    investmentBand: { value: "100m-500m" },
    siteNeed: { value: "land" },
    jobsBand: { value: "none" },
    landMu: { value: 40 },
  });
  expect(facts).not.toHaveProperty("timing");
});
